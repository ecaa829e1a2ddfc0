/** Neurons that are advanced by sub-steps of their own and fire off the grid. */
package org.hillock.engine.internal.flow;

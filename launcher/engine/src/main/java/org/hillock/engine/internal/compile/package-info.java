/** From a population's plan to its kernel: the passes in their order. */
package org.hillock.engine.internal.compile;

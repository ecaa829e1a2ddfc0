/** Equations become the statements of one step, with the numbers that are computed once. */
package org.hillock.engine.internal.discretize;

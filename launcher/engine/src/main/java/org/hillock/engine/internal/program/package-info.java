/**
 * The program of one step: a graph of typed nodes in which equal work is done once, and the passes
 * over it.
 */
package org.hillock.engine.internal.program;

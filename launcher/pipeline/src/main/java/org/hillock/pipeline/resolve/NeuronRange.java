package org.hillock.pipeline.resolve;

/**
 * Neurons of one point of a sweep.
 *
 * @param from the first
 * @param to the one after the last
 */
record NeuronRange(int from, int to) {}

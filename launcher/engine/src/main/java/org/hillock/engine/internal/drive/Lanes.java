package org.hillock.engine.internal.drive;

/**
 * Who is driven by which stimulus, turned round in one pass: a sweep may have as many stimuli as
 * neurons.
 */
final class Lanes {
  private Lanes() {}

  /**
   * The neurons of every stimulus.
   *
   * @param which for each neuron its stimulus, or -1
   * @param stimuli how many stimuli there are
   * @return for each stimulus its neurons, ascending
   */
  static int[][] of(int[] which, int stimuli) {
    int[] counts = new int[stimuli];
    for (int stimulus : which) {
      if (stimulus >= 0) {
        counts[stimulus]++;
      }
    }
    int[][] neurons = new int[stimuli][];
    for (int k = 0; k < stimuli; k++) {
      neurons[k] = new int[counts[k]];
    }
    for (int i = which.length - 1; i >= 0; i--) {
      if (which[i] >= 0) {
        counts[which[i]]--;
        neurons[which[i]][counts[which[i]]] = i;
      }
    }
    return neurons;
  }
}

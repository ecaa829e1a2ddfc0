package org.hillock.inputs.currents;

import java.util.Arrays;

/**
 * Samples of a current.
 *
 * @param times ms, ascending, at least one
 * @param values internal units
 */
record Samples(double[] times, double[] values) {
  /**
   * The same with a last sample of zero, so that the one before it lasts as long as its
   * predecessor.
   */
  Samples withEnd() {
    int n = times.length;
    double[] longer = Arrays.copyOf(times, n + 1);
    longer[n] = times[n - 1] + (times[n - 1] - times[n - 2]);
    return new Samples(longer, Arrays.copyOf(values, n + 1));
  }
}

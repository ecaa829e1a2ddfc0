package org.hillock.itest.reference;

import java.util.Map;

/**
 * What a run gave: spike times and, for each recorded variable, its value at every step from 0 to
 * the end.
 *
 * @param step ms
 * @param spikes ms, ascending
 * @param samples internal units, by the vocabulary's names
 */
record Recording(double step, double[] spikes, Map<String, double[]> samples) {
  /** The value at an instant; between two steps on the straight line between them. */
  double at(String variable, double time) {
    double[] values = samples.get(variable);
    double position = time / step;
    long nearest = Math.round(position);
    if (Math.abs(position - nearest) < 1e-6) {
      return values[(int) nearest];
    }
    int left = (int) Math.floor(position);
    return values[left] + (position - left) * (values[left + 1] - values[left]);
  }

  double last(String variable) {
    double[] values = samples.get(variable);
    return values[values.length - 1];
  }

  double[] intervals() {
    double[] intervals = new double[Math.max(0, spikes.length - 1)];
    for (int i = 0; i < intervals.length; i++) {
      intervals[i] = spikes[i + 1] - spikes[i];
    }
    return intervals;
  }
}

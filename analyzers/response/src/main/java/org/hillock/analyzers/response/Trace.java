package org.hillock.analyzers.response;

import java.util.Arrays;

/** Recorded samples of one neuron, growing. */
final class Trace {
  private double[] times = new double[256];
  private double[] values = new double[256];
  private int size;

  void add(double time, double value) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    times[size] = time;
    values[size++] = value;
  }

  int size() {
    return size;
  }

  double[] times() {
    return Arrays.copyOf(times, size);
  }

  double[] values() {
    return Arrays.copyOf(values, size);
  }

  /** How many samples lie before a time. */
  int before(double time) {
    int count = 0;
    while (count < size && times[count] < time) {
      count++;
    }
    return count;
  }

  /**
   * At most {@code most} of the first {@code available} samples, evenly spread, the last one among
   * them.
   */
  int[] spread(int available, int most) {
    int count = Math.min(available, most);
    int[] chosen = new int[count];
    for (int i = 0; i < count; i++) {
      chosen[i] = count == 1 ? available - 1 : (int) ((long) i * (available - 1) / (count - 1));
    }
    return chosen;
  }
}

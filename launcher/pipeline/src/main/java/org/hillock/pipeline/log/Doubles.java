package org.hillock.pipeline.log;

import java.util.Arrays;

/** A list of doubles that keeps its memory. */
final class Doubles {
  private double[] values = new double[16];
  private int size;

  int size() {
    return size;
  }

  double[] array() {
    return values;
  }

  void add(double[] source, int count) {
    if (values.length - size < count) {
      values =
          Arrays.copyOf(
              values, Math.max(Math.addExact(size, count), (int) Math.min(1 << 30, 2L * size)));
    }
    System.arraycopy(source, 0, values, size, count);
    size += count;
  }

  /** Keeps the first ones only. */
  void truncate(int count) {
    size = Math.min(size, count);
  }

  /** Forgets the first ones. */
  void drop(int count) {
    System.arraycopy(values, count, values, 0, size - count);
    size -= count;
  }
}

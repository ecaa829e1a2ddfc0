package org.hillock.pipeline.log;

import java.util.Arrays;

/** A list of ints that keeps its memory. */
final class Ints {
  private int[] values = new int[16];
  private int size;

  int size() {
    return size;
  }

  int[] array() {
    return values;
  }

  int get(int i) {
    return values[i];
  }

  void add(int value) {
    reserve(1);
    values[size++] = value;
  }

  void add(int[] source, int count) {
    reserve(count);
    System.arraycopy(source, 0, values, size, count);
    size += count;
  }

  void fill(int value, int count) {
    reserve(count);
    Arrays.fill(values, size, size + count, value);
    size += count;
  }

  /** Forgets the first ones and subtracts a number from the others. */
  void drop(int count, int less) {
    for (int i = count; i < size; i++) {
      values[i - count] = values[i] - less;
    }
    size -= count;
  }

  /** Keeps the first ones only. */
  void truncate(int count) {
    size = Math.min(size, count);
  }

  /** How many at the front are at most a limit; the list ascends and few are above. */
  int atMost(long limit) {
    int n = size;
    while (n > 0 && values[n - 1] > limit) {
      n--;
    }
    return n;
  }

  private void reserve(int more) {
    if (values.length - size < more) {
      values =
          Arrays.copyOf(
              values, Math.max(Math.addExact(size, more), (int) Math.min(1 << 30, 2L * size)));
    }
  }
}

package org.hillock.engine.internal.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a row of operations into pieces of a limited size where the fewest values are alive: each of
 * them is stored and loaded again.
 */
final class Cuts {
  /** A piece more costs a call and a loop, as much as some values. */
  private static final int PIECE = 8;

  private Cuts() {}

  /**
   * Finds the best cuts.
   *
   * @param sizes the size of each operation
   * @param alive how many values are alive after each
   * @param limit the size of a piece; an operation above it is a piece of its own
   * @return the end of each piece, ascending; the last is the number of operations
   */
  static List<Integer> of(int[] sizes, int[] alive, int limit) {
    long[] costs = new long[sizes.length + 1];
    int[] starts = new int[sizes.length + 1];
    for (int end = 1; end <= sizes.length; end++) {
      costs[end] = Long.MAX_VALUE;
      long size = 0;
      for (int start = end - 1; start >= 0; start--) {
        size += sizes[start];
        if (size > limit && start < end - 1) {
          break;
        }
        long cost = costs[start] + (start == 0 ? 0 : PIECE + alive[start - 1]);
        if (cost < costs[end]) {
          costs[end] = cost;
          starts[end] = start;
        }
      }
    }
    List<Integer> ends = new ArrayList<>();
    for (int end = sizes.length; end > 0; end = starts[end]) {
      ends.addFirst(end);
    }
    return sizes.length == 0 ? List.of(0) : ends;
  }
}

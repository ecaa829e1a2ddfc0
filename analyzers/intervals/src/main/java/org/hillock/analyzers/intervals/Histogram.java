package org.hillock.analyzers.intervals;

import java.util.Arrays;
import org.hillock.api.analyze.Snapshot;

/** Counts in bins of equal width; bin k holds values from {@code k * width} up to the next. */
final class Histogram {
  /**
   * A stretch of bins.
   *
   * @param edges ms, one more than counts
   * @param counts how many values in each bin
   */
  record Bins(double[] edges, double[] counts) {}

  private final double width;
  private long[] counts = {};

  Histogram(double width) {
    this.width = width;
  }

  void add(double value) {
    int bin = (int) Math.floor(Window.snapped(value / width));
    if (bin >= counts.length) {
      counts = Arrays.copyOf(counts, bin + 1);
    }
    counts[bin]++;
  }

  boolean isEmpty() {
    return counts.length == 0;
  }

  /** From the first bin that holds something to the last, with some empty ones around them. */
  Bins bins(int margin) {
    int from = 0;
    while (from < counts.length && counts[from] == 0) {
      from++;
    }
    from = Math.max(0, from - margin);
    int to = counts.length + margin;
    double[] edges = new double[to - from + 1];
    double[] heights = new double[to - from];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = (from + i) * width;
    }
    for (int i = 0; i < heights.length && from + i < counts.length; i++) {
      heights[i] = counts[from + i];
    }
    return new Bins(edges, heights);
  }

  Snapshot save(Snapshot into) {
    return into.with("histogram", counts);
  }

  void restore(Snapshot from) {
    counts = from.longs("histogram");
  }
}

package org.hillock.bench.internal;

import java.util.List;

/**
 * How measurements lie. On a machine with other work the median says more than the mean.
 *
 * @param min the least
 * @param median the one in the middle, or the mean of the two there
 * @param max the greatest
 */
record Spread(double min, double median, double max) {
  /** The spread of at least one value. */
  static Spread of(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a spread needs at least one measurement");
    }
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    return new Spread(sorted.getFirst(), median, sorted.getLast());
  }
}

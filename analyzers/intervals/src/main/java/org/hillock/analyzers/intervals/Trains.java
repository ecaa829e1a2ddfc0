package org.hillock.analyzers.intervals;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.hillock.api.analyze.IncompatibleSnapshot;
import org.hillock.api.analyze.Snapshot;

/**
 * What is known of each neuron's spikes: each neuron by itself, so the order of neurons and batches
 * does not matter.
 */
final class Trains {
  private long[] count;
  private double[] first;
  private double[] last;
  private double[] mean;
  private double[] squares;

  Trains(int neurons) {
    count = new long[neurons];
    first = new double[neurons];
    last = new double[neurons];
    mean = new double[neurons];
    squares = new double[neurons];
  }

  /** Takes a spike and gives the interval before it, if there is one. */
  OptionalDouble add(int neuron, double time) {
    long before = count[neuron]++;
    if (before == 0) {
      first[neuron] = time;
      last[neuron] = time;
      return OptionalDouble.empty();
    }
    double interval = time - last[neuron];
    last[neuron] = time;
    // Welford's update: squares of deviations without cancellation.
    double deviation = interval - mean[neuron];
    mean[neuron] += deviation / before;
    squares[neuron] += deviation * (interval - mean[neuron]);
    return OptionalDouble.of(interval);
  }

  int neurons() {
    return count.length;
  }

  long spikes(int neuron) {
    return count[neuron];
  }

  long intervals(int neuron) {
    return Math.max(0, count[neuron] - 1);
  }

  /** From the first to the last spike, ms. */
  double span(int neuron) {
    return last[neuron] - first[neuron];
  }

  /** ms; NaN without intervals. */
  double meanInterval(int neuron) {
    return intervals(neuron) == 0 ? Double.NaN : span(neuron) / intervals(neuron);
  }

  /** The variance of the intervals (divisor n), ms²; NaN without intervals. */
  double variance(int neuron) {
    return intervals(neuron) == 0 ? Double.NaN : squares[neuron] / intervals(neuron);
  }

  /** The coefficient of variation; NaN with fewer than two intervals. */
  double cv(int neuron) {
    return intervals(neuron) < 2 ? Double.NaN : Math.sqrt(variance(neuron)) / meanInterval(neuron);
  }

  Snapshot save(Snapshot into) {
    return into.with("count", count)
        .with("first", first)
        .with("last", last)
        .with("mean", mean)
        .with("squares", squares);
  }

  void restore(Snapshot from) {
    long[] counts = from.longs("count");
    double[][] columns = {
      from.doubles("first"), from.doubles("last"), from.doubles("mean"), from.doubles("squares")
    };
    boolean fits =
        counts.length == count.length
            && Arrays.stream(columns).allMatch(c -> c.length == count.length);
    if (!fits) {
      throw new IncompatibleSnapshot(
          "there are " + count.length + " neurons now, but there were " + counts.length);
    }
    count = counts;
    first = columns[0];
    last = columns[1];
    mean = columns[2];
    squares = columns[3];
  }
}

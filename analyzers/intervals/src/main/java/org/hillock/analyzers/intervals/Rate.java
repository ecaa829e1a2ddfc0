package org.hillock.analyzers.intervals;

/**
 * A firing rate and where the true one may lie.
 *
 * @param value 1/ms
 * @param low 1/ms
 * @param high 1/ms; infinite if intervals are as short as the step
 */
record Rate(double value, double low, double high) {
  /** Two-sided 95 % of a normal distribution. */
  private static final double CONFIDENCE = 1.96;

  /**
   * The rate of one neuron.
   *
   * <p>The inverse of the mean interval. On the grid a spike is detected at the end of its step, so
   * a mean interval is off by up to one step, whether the model resets (each interval is longer by
   * less than a step) or not; off the grid it is off by the precision of the times. Intervals that
   * vary by more than that add a confidence interval. With fewer than two spikes all that is known
   * is the count.
   */
  static Rate of(Trains trains, int neuron, Window window) {
    long spikes = trains.spikes(neuron);
    if (spikes < 2) {
      double length = window.length();
      return length > 0
          ? new Rate(spikes / length, 0, (spikes + 1) / length)
          : new Rate(Double.NaN, 0, Double.POSITIVE_INFINITY);
    }
    double mean = trains.meanInterval(neuron);
    double precision = window.precision();
    double beyondGrid = Math.max(0, trains.variance(neuron) - precision * precision);
    double margin = precision + CONFIDENCE * Math.sqrt(beyondGrid / trains.intervals(neuron));
    double high = mean > margin * (1 + 1e-9) ? 1 / (mean - margin) : Double.POSITIVE_INFINITY;
    return new Rate(1 / mean, 1 / (mean + margin), high);
  }

  Rate plus(Rate other) {
    return new Rate(value + other.value, low + other.low, high + other.high);
  }

  Rate over(int count) {
    return new Rate(value / count, low / count, high / count);
  }

  boolean isBounded() {
    return high < Double.POSITIVE_INFINITY;
  }
}

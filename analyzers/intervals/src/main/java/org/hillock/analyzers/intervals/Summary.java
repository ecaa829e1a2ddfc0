package org.hillock.analyzers.intervals;

import java.util.OptionalDouble;

/**
 * Several neurons together.
 *
 * @param spikes all spikes
 * @param intervals all intervals
 * @param meanInterval of all intervals, ms; NaN if there are none
 * @param cv the mean of the neurons' coefficients of variation; NaN if there are none
 * @param rate the mean of the neurons' rates
 * @param theory the mean of the neurons' expected rates, 1/ms; empty unless every neuron has one
 * @param alike whether all neurons are expected to have the same rate
 */
record Summary(
    long spikes,
    long intervals,
    double meanInterval,
    double cv,
    Rate rate,
    OptionalDouble theory,
    boolean alike) {

  static Summary of(Trains trains, int from, int to, Window window, RateTheory theory) {
    long spikes = 0;
    long intervals = 0;
    double span = 0;
    double cvs = 0;
    int regular = 0;
    Rate rate = new Rate(0, 0, 0);
    for (int neuron = from; neuron < to; neuron++) {
      spikes += trains.spikes(neuron);
      intervals += trains.intervals(neuron);
      span += trains.span(neuron);
      cvs += trains.intervals(neuron) < 2 ? 0 : trains.cv(neuron);
      regular += trains.intervals(neuron) < 2 ? 0 : 1;
      rate = rate.plus(Rate.of(trains, neuron, window));
    }
    double mean = intervals == 0 ? Double.NaN : span / intervals;
    double cv = regular == 0 ? Double.NaN : cvs / regular;
    Expected expected = Expected.of(from, to, theory);
    return new Summary(
        spikes, intervals, mean, cv, rate.over(to - from), expected.mean(), expected.alike());
  }

  /** What theory says of several neurons. */
  private record Expected(OptionalDouble mean, boolean alike) {
    static Expected of(int from, int to, RateTheory theory) {
      double sum = 0;
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (int neuron = from; neuron < to; neuron++) {
        OptionalDouble one = theory.rate(neuron);
        if (one.isEmpty()) {
          return new Expected(OptionalDouble.empty(), false);
        }
        sum += one.getAsDouble();
        least = Math.min(least, one.getAsDouble());
        most = Math.max(most, one.getAsDouble());
      }
      return new Expected(OptionalDouble.of(sum / (to - from)), least == most);
    }
  }
}

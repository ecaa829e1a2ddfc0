package org.hillock.engine.random;

import org.hillock.api.math.Elementary;

/**
 * Values drawn for neurons, keyed by seed, population, symbol and neuron: adding a population, a
 * symbol or more neurons changes no value that was there.
 *
 * @since 1.0
 */
public final class Draws {
  private Draws() {}

  /**
   * Values from a uniform distribution.
   *
   * @param seed the run's seed
   * @param population the population's name
   * @param symbol what is drawn: a parameter's or state's name
   * @param size how many neurons
   * @param low the least value
   * @param high the value that all stay below, not below {@code low}
   * @return one value for each neuron
   * @throws IllegalArgumentException unless both ends are finite and in order
   */
  public static double[] uniform(
      long seed, String population, String symbol, int size, double low, double high) {
    if (!(low <= high && low > Double.NEGATIVE_INFINITY && high < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "a uniform distribution needs finite ends in order, not " + low + " and " + high);
    }
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      double u = Philox.keyed(seed, population + "." + symbol, i).nextDouble();
      values[i] = Elementary.min(low + u * (high - low), low == high ? high : Math.nextDown(high));
    }
    return values;
  }

  /**
   * Values from a normal distribution.
   *
   * @param seed the run's seed
   * @param population the population's name
   * @param symbol what is drawn: a parameter's or state's name
   * @param size how many neurons
   * @param mean the mean
   * @param deviation the standard deviation, not negative
   * @return one value for each neuron
   * @throws IllegalArgumentException unless both numbers are finite and the deviation is not
   *     negative
   */
  public static double[] normal(
      long seed, String population, String symbol, int size, double mean, double deviation) {
    if (!(Math.abs(mean) < Double.POSITIVE_INFINITY
        && deviation >= 0
        && deviation < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "a normal distribution needs a finite mean and a deviation that is not negative, not "
              + mean
              + " and "
              + deviation);
    }
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] =
          mean + deviation * Philox.keyed(seed, population + "." + symbol, i).nextGaussian();
    }
    return values;
  }
}

package org.hillock.engine.random;

/**
 * Numbers of events with a Poisson distribution.
 *
 * @since 1.0
 */
public final class PoissonCount {
  /** The greatest expectation: beyond it, the probability of no event nears the least double. */
  public static final double GREATEST = 512;

  private PoissonCount() {}

  /**
   * The count that a uniform deviate stands for: the distribution is summed up from zero until it
   * exceeds the deviate (inversion by sequential search; L. Devroye, Non-Uniform Random Variate
   * Generation, 1986, X.3.3).
   *
   * @param uniform above 0 and below 1
   * @param expected how many events are expected, from 0 to {@link #GREATEST}
   * @param none the probability of none, {@code exp(-expected)}
   * @return a whole number; NaN if the expectation is out of range
   */
  public static double poisson(double uniform, double expected, double none) {
    double count = 0;
    double probability = none;
    double sum = none;
    for (int i = 1; uniform >= sum; i++) {
      count = i;
      probability = probability * (expected * (1.0 / i));
      sum = sum + probability;
    }
    return expected >= 0 && expected <= GREATEST ? count : Double.NaN;
  }
}

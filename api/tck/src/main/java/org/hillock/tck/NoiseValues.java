package org.hillock.tck;

/**
 * The random numbers by which noise enters equations.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface NoiseValues {
  /** For models without noise. */
  NoiseValues NONE =
      (state, step) -> {
        throw new IllegalArgumentException(
            "the equation of " + state + " has noise, but nobody gives its random numbers");
      };

  /**
   * A normal deviate of mean 0 and variance 1.
   *
   * @param state whose equation it is
   * @param step the index of the step, from 0
   * @return the same number for the same arguments
   */
  double at(String state, long step);
}

package org.hillock.api;

/**
 * Checks for the compact constructors of configuration records; each refuses NaN.
 *
 * @since 1.0
 */
public final class Require {
  private Require() {}

  /**
   * Requires a finite value above zero.
   *
   * @param name the component's name, for the message
   * @param value any value
   * @return the value
   * @throws IllegalArgumentException unless {@code 0 < value < infinity}
   */
  public static double positive(String name, double value) {
    return check(value > 0 && value < Double.POSITIVE_INFINITY, name, value, "must be above zero");
  }

  /**
   * Requires a finite value of at least zero.
   *
   * @param name the component's name, for the message
   * @param value any value
   * @return the value
   * @throws IllegalArgumentException unless {@code 0 <= value < infinity}
   */
  public static double notNegative(String name, double value) {
    return check(
        value >= 0 && value < Double.POSITIVE_INFINITY, name, value, "must not be negative");
  }

  /**
   * Requires a finite value.
   *
   * @param name the component's name, for the message
   * @param value any value
   * @return the value
   * @throws IllegalArgumentException if the value is NaN or infinite
   */
  public static double finite(String name, double value) {
    return check(Math.abs(value) < Double.POSITIVE_INFINITY, name, value, "must be finite");
  }

  /**
   * Requires a value in a closed range.
   *
   * @param name the component's name, for the message
   * @param value any value
   * @param least the least value allowed
   * @param most the greatest value allowed
   * @return the value
   * @throws IllegalArgumentException unless {@code least <= value <= most}
   */
  public static double between(String name, double value, double least, double most) {
    return check(
        value >= least && value <= most, name, value, "must lie between " + least + " and " + most);
  }

  /**
   * Requires a condition that concerns several components, or the order of two.
   *
   * @param holds the condition
   * @param message what is wrong with which value and what would be right
   * @throws IllegalArgumentException if the condition does not hold
   */
  public static void that(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  private static double check(boolean holds, String name, double value, String rule) {
    that(holds, name + " " + rule + ", but is " + value);
    return value;
  }
}

package org.hillock.api.unit;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a unit measures: the exponents of time, voltage, current, length, concentration and
 * temperature. Immutable.
 *
 * <p>Exponents are twelfths, so that square, cubic and fourth roots of ordinary units are exact;
 * white noise, for instance, has the dimension {@code 1/sqrt(time)}. Two values may be added when
 * their dimensions are equal.
 *
 * @since 1.0
 */
public final class Dimension {
  /** How many base dimensions there are. */
  static final int BASES = 6;

  /** Parts of a whole exponent. */
  static final int WHOLE = 12;

  /** The greatest magnitude of an exponent. */
  static final int MOST = 1000;

  /** The dimension of a plain number. */
  public static final Dimension ONE = new Dimension(new int[BASES]);

  /** The dimension of ms. */
  public static final Dimension TIME = base(0);

  /** The dimension of mV. */
  public static final Dimension VOLTAGE = base(1);

  /** The dimension of nA. */
  public static final Dimension CURRENT = base(2);

  /** The dimension of um. */
  public static final Dimension LENGTH = base(3);

  /** The dimension of mM. */
  public static final Dimension CONCENTRATION = base(4);

  /** The dimension of K. */
  public static final Dimension TEMPERATURE = base(5);

  private final int[] twelfths;

  private Dimension(int[] twelfths) {
    this.twelfths = twelfths;
  }

  private static Dimension base(int index) {
    int[] twelfths = new int[BASES];
    twelfths[index] = WHOLE;
    return new Dimension(twelfths);
  }

  /** The exponent of a base dimension, in twelfths. */
  int twelfths(int base) {
    return twelfths[base];
  }

  /**
   * The dimension of a product.
   *
   * @param other the other factor's dimension
   * @return exponents added
   * @throws ArithmeticException if an exponent leaves -1000 to 1000
   */
  public Dimension times(Dimension other) {
    return combine(other, 1);
  }

  /**
   * The dimension of a quotient.
   *
   * @param other the divisor's dimension
   * @return exponents subtracted
   * @throws ArithmeticException if an exponent leaves -1000 to 1000
   */
  public Dimension over(Dimension other) {
    return combine(other, -1);
  }

  /**
   * The dimension of a power.
   *
   * @param exponent any whole number
   * @return exponents multiplied
   * @throws ArithmeticException if an exponent leaves -1000 to 1000
   */
  public Dimension power(int exponent) {
    return ONE.combine(this, exponent);
  }

  /**
   * The dimension of a root.
   *
   * @param degree 2 for the square root; at least 1
   * @return exponents divided; empty if one is not a multiple of a twelfth
   * @throws IllegalArgumentException if the degree is below 1
   */
  public Optional<Dimension> root(int degree) {
    return power(1, degree);
  }

  /**
   * The dimension of a fractional power, {@code numerator / denominator}.
   *
   * @param numerator any whole number
   * @param denominator at least 1
   * @return exponents scaled; empty if one is not a multiple of a twelfth
   * @throws IllegalArgumentException if the denominator is below 1
   * @throws ArithmeticException if an exponent leaves -1000 to 1000
   */
  public Optional<Dimension> power(int numerator, int denominator) {
    if (denominator < 1) {
      throw new IllegalArgumentException("a root is of degree 1 or more, not " + denominator);
    }
    int[] scaled = new int[BASES];
    for (int i = 0; i < BASES; i++) {
      long product = (long) twelfths[i] * numerator;
      if (product % denominator != 0) {
        return Optional.empty();
      }
      scaled[i] = bounded(product / denominator);
    }
    return Optional.of(new Dimension(scaled));
  }

  private Dimension combine(Dimension other, int factor) {
    int[] sum = new int[BASES];
    for (int i = 0; i < BASES; i++) {
      sum[i] = bounded(twelfths[i] + (long) other.twelfths[i] * factor);
    }
    return new Dimension(sum);
  }

  private static int bounded(long twelfths) {
    if (Math.abs(twelfths) > (long) MOST * WHOLE) {
      throw new ArithmeticException("the exponent of a unit lies between -1000 and 1000");
    }
    return (int) twelfths;
  }

  /**
   * Whether it is the dimension of a plain number.
   *
   * @return whether all exponents are zero
   */
  public boolean isOne() {
    return equals(ONE);
  }

  /**
   * What people call it.
   *
   * @return for instance {@code "voltage"} or {@code "current density"}; the internal unit, for
   *     instance {@code "mV*ms"}, where there is no name
   */
  public String name() {
    return DimensionNames.find(this).orElseGet(() -> Unit.of(this).symbol());
  }

  /**
   * The name in a sentence such as {@code "20 mV" is …}.
   *
   * @return for instance {@code "a voltage"}, {@code "an area"}, {@code "a plain number"} or {@code
   *     "in mV*ms"}
   */
  public String phrase() {
    Optional<String> name = DimensionNames.find(this);
    if (name.isEmpty()) {
      return "in " + Unit.of(this).symbol();
    }
    return (name.get().startsWith("a") ? "an " : "a ") + name.get();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dimension that && Arrays.equals(twelfths, that.twelfths);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(twelfths);
  }

  /**
   * The name.
   *
   * @return the same as {@link #name}
   */
  @Override
  public String toString() {
    return name();
  }
}

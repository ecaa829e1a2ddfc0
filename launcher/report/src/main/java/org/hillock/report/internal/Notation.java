package org.hillock.report.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as print sets them: a true minus, powers of ten, no more digits than are known. */
public final class Notation {
  /** What stands for a number that is not there. */
  public static final String NONE = "–";

  /** Fewer digits are never shown, more only where the uncertainty is that small. */
  private static final int FEWEST = 3;

  private static final int MOST = 6;
  private static final int USUAL = 5;

  /** Whole numbers below it, such as counts, are shown with all their digits. */
  private static final double WHOLE = 1e9;

  private static final int EXACT = 15;

  private Notation() {}

  /**
   * A measured value, its uncertainty and a prediction with the same decimals and the same power of
   * ten.
   *
   * @param value the value
   * @param margin the uncertainty, for instance {@code "± 0.05"}; empty if it is not known
   * @param theory the prediction; empty if there is none
   */
  public record Comparison(String value, String margin, String theory) {}

  /**
   * Sets a number with up to a count of significant digits, without trailing zeros.
   *
   * @param value any
   * @param digits at least 1
   * @return for instance {@code "−70.25"}; {@link #NONE} for NaN; a whole number with all its
   *     digits
   */
  public static String number(double value, int digits) {
    if (!Double.isFinite(value)) {
      return special(value);
    }
    if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
      return minus(Long.toString((long) value));
    }
    int power = power(value);
    BigDecimal rounded = rounded(value, digits - 1 - exponent(value)).movePointLeft(power);
    return minus(rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString())
        + times(power);
  }

  /**
   * Sets a measured value for comparison.
   *
   * @param value measured
   * @param low the lower end of the uncertainty; NaN if it is not known
   * @param high the upper end of the uncertainty; NaN if it is not known
   * @param theory the prediction; NaN if there is none
   * @param apart whether value and theory must not look alike
   * @return the texts
   */
  public static Comparison compare(
      double value, double low, double high, double theory, boolean apart) {
    String expected = Double.isNaN(theory) ? "" : number(theory, USUAL);
    if (!Double.isFinite(value) || !Double.isFinite(high - low)) {
      return new Comparison(number(value, USUAL), "", expected);
    }
    double half = (high - low) / 2;
    boolean apartByFar = value != 0 && exponent(half) > exponent(value) + 2;
    if (half == 0 || apartByFar) {
      // Common decimals would be noughts.
      int digits = half == 0 ? MOST : FEWEST;
      Comparison plain = new Comparison(number(value, digits), margin(value, low, high), expected);
      return apart && plain.value().equals(expected)
          ? new Comparison(number(value, EXACT), plain.margin(), number(theory, EXACT))
          : plain;
    }
    Comparison comparison = compare(value, low, high, theory, MOST);
    if (apart && comparison.value().equals(comparison.theory())) {
      return compare(value, low, high, theory, EXACT);
    }
    return comparison;
  }

  private static Comparison compare(
      double value, double low, double high, double theory, int most) {
    int exponent = exponent(value);
    double half = (high - low) / 2;
    int digits = USUAL;
    if (most == EXACT) {
      digits = EXACT;
    } else if (Double.isFinite(half) && half > 0) {
      digits = Math.clamp(exponent - (long) exponent(half) + 2, FEWEST, most);
    }
    int power = power(value);
    int decimals = digits - 1 - exponent;
    return new Comparison(
        fixed(value, decimals, power),
        margin(value, low, high, decimals, power),
        Double.isNaN(theory) ? "" : fixed(theory, decimals, power));
  }

  private static String margin(double value, double low, double high) {
    return isLopsided(value, low, high)
        ? "(" + number(low, 2) + " … " + number(high, 2) + ")"
        : "± " + number((high - low) / 2, 2);
  }

  private static boolean isLopsided(double value, double low, double high) {
    return !(Math.abs((high + low) / 2 - value) <= 0.05 * (high - low) / 2);
  }

  private static String margin(double value, double low, double high, int decimals, int power) {
    if (isLopsided(value, low, high)) {
      return "(" + fixed(low, decimals, power) + " … " + fixed(high, decimals, power) + ")";
    }
    double half = (high - low) / 2;
    // The margin of a number that is cut to fewer digits must not become zero.
    int enough = Math.max(decimals, half > 0 ? -exponent(half) : decimals);
    return "± " + fixed(half, enough, power);
  }

  private static String fixed(double value, int decimals, int power) {
    if (!Double.isFinite(value)) {
      return special(value);
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal scaled = rounded(value, decimals).movePointLeft(power);
    BigDecimal shown = scaled.setScale(Math.max(0, decimals + power), RoundingMode.HALF_EVEN);
    return minus(shown.toPlainString()) + times(power);
  }

  /**
   * Sets the value of a tick.
   *
   * @param value the value
   * @param step the distance of ticks
   * @param power the power of ten that the axis names
   * @return the value divided by that power
   */
  public static String tick(double value, double step, int power) {
    // A step such as 1e-7 is a double just below that.
    int decimals = Math.max(0, power - exponent(step * (1 + 1e-9)));
    BigDecimal scaled =
        new BigDecimal(value).movePointLeft(power).setScale(decimals, RoundingMode.HALF_EVEN);
    return minus(scaled.signum() == 0 ? scaled.abs().toPlainString() : scaled.toPlainString());
  }

  /**
   * The power of ten that an axis should name.
   *
   * @param largest the largest absolute value on it
   * @return 0 if plain numbers are short
   */
  public static int power(double largest) {
    int exponent = exponent(largest);
    return exponent >= 6 || exponent < -3 ? exponent : 0;
  }

  /**
   * A power of ten as a factor.
   *
   * @param power the exponent
   * @return for instance {@code "×10⁻⁵"}; empty for 0
   */
  public static String times(int power) {
    return power == 0 ? "" : "×10" + UnitText.raised(power);
  }

  /** The power of ten of the leading digit; 0 for zero. */
  static int exponent(double value) {
    if (value == 0 || !Double.isFinite(value)) {
      return 0;
    }
    BigDecimal exact = new BigDecimal(value);
    return exact.precision() - exact.scale() - 1;
  }

  private static BigDecimal rounded(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
  }

  private static String special(double value) {
    if (Double.isNaN(value)) {
      return NONE;
    }
    return value > 0 ? "∞" : "−∞";
  }

  private static String minus(String number) {
    return number.replace('-', '−');
  }
}

package org.hillock.app.text.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers with as many digits as they deserve. */
public final class NumberText {
  private static final int DIGITS = 6;
  private static final int MOST_DECIMALS = 10;
  private static final double MOST_PLAIN = 1e9;

  /** So that 0.09999999999 counts as 0.1. */
  private static final double ROUNDING = 1e-6;

  private NumberText() {}

  /**
   * A number to six significant digits.
   *
   * @param value any value
   * @return for instance {@code "78.4314"}
   */
  public static String of(double value) {
    return rounded(value, DIGITS);
  }

  /**
   * A number to the second digit of what is uncertain in it, zeros included.
   *
   * @param value any value
   * @param uncertainty half the width of the range in which the true value lies
   * @return for instance {@code "78.40"} for an uncertainty of 0.1
   */
  public static String of(double value, double uncertainty) {
    if (!(uncertainty > 0) || !(Math.abs(value) < MOST_PLAIN)) {
      return of(value);
    }
    double decimals = 1 - Math.floor(Math.log10(uncertainty) + ROUNDING);
    if (!(decimals <= MOST_DECIMALS)) {
      return rounded(value, MOST_DECIMALS);
    }
    return new BigDecimal(value)
        .setScale((int) Math.max(0, decimals), RoundingMode.HALF_EVEN)
        .toPlainString();
  }

  private static String rounded(double value, int digits) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "none" : value > 0 ? "infinite" : "-infinite";
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
    if (rounded.signum() == 0) {
      return "0";
    }
    BigDecimal bare = rounded.stripTrailingZeros();
    int exponent = bare.precision() - bare.scale() - 1;
    boolean plain = exponent >= -5 && exponent <= 8;
    return plain
        ? bare.toPlainString()
        : bare.movePointLeft(exponent).toPlainString() + "e" + exponent;
  }
}

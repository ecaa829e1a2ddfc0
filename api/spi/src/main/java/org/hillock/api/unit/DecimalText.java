package org.hillock.api.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes numbers so that reading them gives the same bits. */
final class DecimalText {
  private static final int LARGEST_PLAIN = 10;
  private static final int SMALLEST_PLAIN = -5;

  /** Longer than this, the digits may be the traces of a conversion. */
  private static final int SHORT = 15;

  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private DecimalText() {}

  static double powerOfTen(int exponent) {
    return POWERS_OF_TEN[exponent];
  }

  static String write(double internal, Unit unit) {
    if (!Double.isFinite(internal)) {
      throw new IllegalArgumentException("only finite numbers have a unit, not " + internal);
    }
    if (internal == 0 && !unit.isShifted()) {
      return 1 / internal < 0 ? "-0" : "0";
    }
    double converted = unit.fromInternal(internal);
    if (Double.isFinite(converted)) {
      BigDecimal shortest = new BigDecimal(Double.toString(converted));
      if (shortest.precision() <= SHORT && unit.toInternal(shortest) == internal) {
        return layOut(shortest);
      }
    }
    return layOut(searched(internal, unit));
  }

  /** The fewest digits that read back; a double needs at most 17, whatever the unit. */
  private static BigDecimal searched(double internal, Unit unit) {
    BigDecimal exact = unit.exactly(internal);
    for (int digits = 1; digits < 25; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (unit.toInternal(rounded) == internal) {
        return rounded;
      }
    }
    return exact;
  }

  private static String layOut(BigDecimal number) {
    BigDecimal digits = number.stripTrailingZeros();
    int exponent = digits.precision() - digits.scale() - 1;
    if (number.signum() == 0 || (exponent < LARGEST_PLAIN && exponent >= SMALLEST_PLAIN)) {
      return digits.toPlainString();
    }
    return digits.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent;
  }
}

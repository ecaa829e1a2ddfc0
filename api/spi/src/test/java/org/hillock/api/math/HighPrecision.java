package org.hillock.api.math;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Elementary functions to at least 45 significant digits: the oracle of the accuracy tests. */
final class HighPrecision {
  private static final MathContext DIGITS = new MathContext(75);
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO = BigDecimal.TWO;

  /** Enough digits to reduce the greatest double, of 309 digits before the point. */
  private static final MathContext REDUCTION = new MathContext(420);

  private static final BigDecimal HALF_PI = halfPi();

  private HighPrecision() {}

  static BigDecimal exp(BigDecimal x) {
    int halvings = Math.max(0, Math.getExponent(x.doubleValue()) + 8);
    BigDecimal r = x.divide(TWO.pow(halvings), DIGITS);
    BigDecimal e = series(r, ONE, 1, 1);
    for (int i = 0; i < halvings; i++) {
      e = e.multiply(e, DIGITS);
    }
    return e;
  }

  static BigDecimal expm1(BigDecimal x) {
    return x.abs().compareTo(ONE) < 0 ? series(x, x, 2, 1) : exp(x).subtract(ONE, DIGITS);
  }

  static BigDecimal exprel(BigDecimal x) {
    return expm1(x).divide(x, DIGITS);
  }

  static BigDecimal sinh(BigDecimal x) {
    return expm1(x).subtract(expm1(x.negate())).divide(TWO, DIGITS);
  }

  static BigDecimal cosh(BigDecimal x) {
    BigDecimal e = exp(x);
    return e.add(ONE.divide(e, DIGITS)).divide(TWO, DIGITS);
  }

  static BigDecimal tanh(BigDecimal x) {
    BigDecimal e = expm1(x.multiply(TWO));
    return e.divide(e.add(TWO), DIGITS);
  }

  /** Halley's iteration on exp, which triples the digits of the double it starts from. */
  static BigDecimal log(BigDecimal x) {
    BigDecimal y = new BigDecimal(Math.log(x.doubleValue()));
    for (int i = 0; i < 2; i++) {
      BigDecimal e = exp(y);
      y = y.add(TWO.multiply(x.subtract(e)).divide(x.add(e), DIGITS));
    }
    return y;
  }

  static BigDecimal log1p(BigDecimal x) {
    return log(ONE.add(x));
  }

  static BigDecimal pow(BigDecimal x, BigDecimal y) {
    return exp(log(x).multiply(y, DIGITS));
  }

  static BigDecimal sin(BigDecimal x) {
    return quarterTurned(x, 0);
  }

  static BigDecimal cos(BigDecimal x) {
    return quarterTurned(x, 1);
  }

  static BigDecimal tan(BigDecimal x) {
    return sin(x).divide(cos(x), DIGITS);
  }

  /** The error of {@code actual} in units in the last place of the exact value. */
  static double ulps(double actual, BigDecimal exact) {
    if (!Double.isFinite(actual)) {
      return Double.isInfinite(exact.doubleValue()) ? 0 : Double.POSITIVE_INFINITY;
    }
    BigDecimal unit = new BigDecimal(Math.ulp(exact.doubleValue()));
    return new BigDecimal(actual).subtract(exact).abs().divide(unit, DIGITS).doubleValue();
  }

  private static BigDecimal quarterTurned(BigDecimal x, int turns) {
    BigDecimal k = x.divide(HALF_PI, REDUCTION).setScale(0, RoundingMode.HALF_EVEN);
    BigDecimal r = x.subtract(k.multiply(HALF_PI)).round(DIGITS);
    int quadrant = k.toBigInteger().intValue() + turns & 3;
    BigDecimal minusSquare = r.multiply(r, DIGITS).negate();
    boolean even = (quadrant & 1) == 0;
    BigDecimal first = even ? r : ONE;
    BigDecimal y = series(minusSquare, first, even ? 2 : 1, 2);
    return (quadrant & 2) == 0 ? y : y.negate();
  }

  /**
   * Adds terms, each the last times {@code factor / (i (i + 1) ...)}, with {@code width} indices
   * per term.
   */
  private static BigDecimal series(BigDecimal factor, BigDecimal first, int index, int width) {
    BigDecimal sum = first;
    BigDecimal next = first;
    int i = index;
    while (next.signum() != 0
        && next.precision() - next.scale() > sum.precision() - sum.scale() - 80) {
      BigDecimal divisor = ONE;
      for (int j = 0; j < width; j++) {
        divisor = divisor.multiply(BigDecimal.valueOf(i++));
      }
      next = next.multiply(factor).divide(divisor, DIGITS);
      sum = sum.add(next, DIGITS);
    }
    return sum;
  }

  /** Machin: pi/4 = 4 arctan(1/5) - arctan(1/239). */
  private static BigDecimal halfPi() {
    BigDecimal quarter = BigDecimal.valueOf(4).multiply(arctan(5)).subtract(arctan(239));
    return quarter.multiply(TWO).round(REDUCTION);
  }

  private static BigDecimal arctan(int inverse) {
    int scale = 440;
    BigDecimal square = BigDecimal.valueOf((long) inverse * inverse);
    BigDecimal power = ONE.divide(BigDecimal.valueOf(inverse), scale, RoundingMode.HALF_EVEN);
    BigDecimal sum = power;
    for (int n = 3; power.signum() != 0; n += 2) {
      power = power.divide(square, scale, RoundingMode.HALF_EVEN).negate();
      sum = sum.add(power.divide(BigDecimal.valueOf(n), scale, RoundingMode.HALF_EVEN));
    }
    return sum;
  }
}

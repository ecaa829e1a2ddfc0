package org.hillock.api.math;

import static org.hillock.api.math.ElementaryConstants.EXPM1_MAX;
import static org.hillock.api.math.ElementaryConstants.EXPM1_MIN;
import static org.hillock.api.math.ElementaryConstants.EXPONENT_SHIFT;
import static org.hillock.api.math.ElementaryConstants.EXP_MAX;
import static org.hillock.api.math.ElementaryConstants.EXP_MIN;
import static org.hillock.api.math.ElementaryConstants.EXP_Q0;
import static org.hillock.api.math.ElementaryConstants.EXP_Q1;
import static org.hillock.api.math.ElementaryConstants.EXP_Q2;
import static org.hillock.api.math.ElementaryConstants.EXP_Q3;
import static org.hillock.api.math.ElementaryConstants.EXP_Q4;
import static org.hillock.api.math.ElementaryConstants.EXP_Q5;
import static org.hillock.api.math.ElementaryConstants.EXP_Q6;
import static org.hillock.api.math.ElementaryConstants.EXP_Q7;
import static org.hillock.api.math.ElementaryConstants.EXP_Q8;
import static org.hillock.api.math.ElementaryConstants.EXP_Q9;
import static org.hillock.api.math.ElementaryConstants.HALF_EXP_MAX;
import static org.hillock.api.math.ElementaryConstants.LN2_HIGH;
import static org.hillock.api.math.ElementaryConstants.LN2_LOW;
import static org.hillock.api.math.ElementaryConstants.LOG2_E;
import static org.hillock.api.math.ElementaryConstants.ONE_BITS;
import static org.hillock.api.math.ElementaryConstants.ROUND;
import static org.hillock.api.math.ElementaryConstants.SINH_SMALL;
import static org.hillock.api.math.ElementaryConstants.TANH_MAX;

/**
 * The exponential and what is made from it; each method is straight-line arithmetic followed by
 * selects.
 */
final class Exponential {
  private Exponential() {}

  static double exp(double x) {
    double t = Math.fma(x, LOG2_E, ROUND);
    double p = reduced(x, t - ROUND);
    double y = Double.longBitsToDouble(bits(p) + (bits(t) << EXPONENT_SHIFT));
    y =
        x <= EXP_MAX
            ? y
            : x * Double.POSITIVE_INFINITY; // keeps NaN, whose payload the shift may have spoilt
    return x < EXP_MIN ? 0.0 : y;
  }

  /** e^x / 2 for x that is not negative; finite for slightly greater x than e^x. */
  static double halfExp(double x) {
    double t = Math.fma(x, LOG2_E, ROUND);
    double p = reduced(x, t - ROUND);
    double y = Double.longBitsToDouble(bits(p) + (bits(t) - 1 << EXPONENT_SHIFT));
    return x <= HALF_EXP_MAX ? y : x * Double.POSITIVE_INFINITY;
  }

  /**
   * e^(x - k ln 2). What the sum 1 + r loses is added back: without it the error passes one ulp.
   */
  private static double reduced(double x, double k) {
    double r = Math.fma(k, -LN2_LOW, Math.fma(k, -LN2_HIGH, x));
    double h = 1.0 + r;
    double l = r - (h - 1.0);
    return h + Math.fma(r * r, q(r), l);
  }

  /**
   * (e^r - 1 - r) / r^2 by Estrin's scheme, which keeps the chain of dependent operations short.
   */
  static double q(double r) {
    double r2 = r * r;
    double r4 = r2 * r2;
    double a = Math.fma(Math.fma(EXP_Q3, r, EXP_Q2), r2, Math.fma(EXP_Q1, r, EXP_Q0));
    double b = Math.fma(Math.fma(EXP_Q7, r, EXP_Q6), r2, Math.fma(EXP_Q5, r, EXP_Q4));
    b = Math.fma(Math.fma(EXP_Q9, r, EXP_Q8), r4, b);
    return Math.fma(b, r4, a);
  }

  static double expm1(double x) {
    double y = x <= EXPM1_MAX ? expm1Finite(x) : x * Double.POSITIVE_INFINITY;
    return x == 0.0 ? x : y;
  }

  static double exprel(double x) {
    double y = x <= EXPM1_MAX ? expm1Finite(x) / x : x * Double.POSITIVE_INFINITY;
    return x == 0.0 ? 1.0 : y;
  }

  /**
   * e^x - 1 = (2^k - 1 + 2^k r) + 2^k (e^r - 1 - r), the first bracket in two parts, for x up to
   * {@link ElementaryConstants#EXPM1_MAX}. Loses the sign of zero.
   */
  private static double expm1Finite(double unclamped) {
    double x = unclamped < EXPM1_MIN ? EXPM1_MIN : unclamped;
    double t = Math.fma(x, LOG2_E, ROUND);
    double k = t - ROUND;
    double s = Double.longBitsToDouble(ONE_BITS + (bits(t) << EXPONENT_SHIFT));
    double rHigh = Math.fma(k, -LN2_HIGH, x); // exact
    double rLow = k * -LN2_LOW;
    double r = rHigh + rLow;
    double a = s - 1.0;
    double h = Math.fma(s, rHigh, a);
    double l = Math.fma(s, rHigh, a - h);
    return h + Math.fma(s, Math.fma(r * r, q(r), rLow), l);
  }

  static double tanh(double x) {
    double a = Math.abs(x);
    a = a > TANH_MAX ? TANH_MAX : a;
    double e = expm1Finite(a + a);
    return Math.copySign(e / (e + 2.0), x);
  }

  static double sinh(double x) {
    double a = Math.abs(x);
    double e = expm1Finite(a > SINH_SMALL ? SINH_SMALL : a);
    double y = 0.5 * (e + e / (e + 1.0));
    return Math.copySign(a > SINH_SMALL ? halfExp(a) : y, x);
  }

  static double cosh(double x) {
    double e = halfExp(Math.abs(x));
    return e + 0.25 / e;
  }

  private static long bits(double x) {
    return Double.doubleToRawLongBits(x);
  }
}

package org.hillock.api.math;

import static org.hillock.api.math.ElementaryConstants.EXPONENT_OFFSET;
import static org.hillock.api.math.ElementaryConstants.EXPONENT_SHIFT;
import static org.hillock.api.math.ElementaryConstants.LN2_HIGH;
import static org.hillock.api.math.ElementaryConstants.LN2_LOW;
import static org.hillock.api.math.ElementaryConstants.LOG_L1;
import static org.hillock.api.math.ElementaryConstants.LOG_L2;
import static org.hillock.api.math.ElementaryConstants.LOG_L3;
import static org.hillock.api.math.ElementaryConstants.LOG_L4;
import static org.hillock.api.math.ElementaryConstants.LOG_L5;
import static org.hillock.api.math.ElementaryConstants.LOG_L6;
import static org.hillock.api.math.ElementaryConstants.LOG_L7;
import static org.hillock.api.math.ElementaryConstants.ROUND;
import static org.hillock.api.math.ElementaryConstants.ROUND_BITS;
import static org.hillock.api.math.ElementaryConstants.SQRT_HALF_BITS;
import static org.hillock.api.math.ElementaryConstants.SUBNORMAL_EXPONENT;
import static org.hillock.api.math.ElementaryConstants.SUBNORMAL_LIFT;

/**
 * The natural logarithm of 2^k m with m in [sqrt 1/2, sqrt 2), after fdlibm, without its branches.
 */
final class Logarithm {
  private Logarithm() {}

  static double log(double x) {
    double n = normal(x);
    long biased = biasedExponent(n);
    double k = exponent(x, biased);
    double y = sum(mantissa(n, biased) - 1.0, k, k * LN2_LOW);
    return special(x, y);
  }

  /** log(u + c) with u + c = 1 + x exactly: c enters where the low part of k ln 2 does. */
  static double log1p(double x) {
    double u = 1.0 + x;
    double b = u - 1.0;
    double c = (1.0 - (u - b)) + (x - b);
    long biased = biasedExponent(u);
    double k = exponent(u, biased);
    double y = sum(mantissa(u, biased) - 1.0, k, Math.fma(k, LN2_LOW, c / u));
    return x == 0.0 ? x : special(u, y);
  }

  /**
   * log(1 + f) + k ln 2, where {@code low} holds the low part of k ln 2 and whatever else is as
   * small.
   */
  private static double sum(double f, double k, double low) {
    double s = f / (2.0 + f);
    double z = s * s;
    double w = z * z;
    double even = w * Math.fma(w, Math.fma(w, LOG_L6, LOG_L4), LOG_L2);
    double odd = z * Math.fma(w, Math.fma(w, Math.fma(w, LOG_L7, LOG_L5), LOG_L3), LOG_L1);
    double half = 0.5 * f * f;
    return Math.fma(k, LN2_HIGH, f - (half - Math.fma(s, half + (even + odd), low)));
  }

  private static double special(double x, double finite) {
    double y = x < Double.POSITIVE_INFINITY ? finite : x;
    double outside = x == 0.0 ? Double.NEGATIVE_INFINITY : Double.NaN;
    return x > 0.0 ? y : outside;
  }

  static double normal(double x) {
    return x < Double.MIN_NORMAL ? x * SUBNORMAL_LIFT : x;
  }

  /**
   * Exponent plus {@link ElementaryConstants#EXPONENT_OFFSET}: never negative, so the shift may be
   * a logical one.
   */
  static long biasedExponent(double n) {
    long shifted = Double.doubleToRawLongBits(n) - SQRT_HALF_BITS;
    return shifted + (EXPONENT_OFFSET << EXPONENT_SHIFT) >>> EXPONENT_SHIFT;
  }

  static double exponent(double x, long biased) {
    double k = Double.longBitsToDouble(biased + ROUND_BITS) - (ROUND + EXPONENT_OFFSET);
    return x < Double.MIN_NORMAL ? k - SUBNORMAL_EXPONENT : k;
  }

  static double mantissa(double n, long biased) {
    long k = biased - EXPONENT_OFFSET;
    return Double.longBitsToDouble(Double.doubleToRawLongBits(n) - (k << EXPONENT_SHIFT));
  }
}

package org.hillock.api.math;

import static org.hillock.api.math.ElementaryConstants.EXPONENT_SHIFT;
import static org.hillock.api.math.ElementaryConstants.LN2_HIGH;
import static org.hillock.api.math.ElementaryConstants.LN2_LOW;
import static org.hillock.api.math.ElementaryConstants.LOG2_E;
import static org.hillock.api.math.ElementaryConstants.ONE_BITS;
import static org.hillock.api.math.ElementaryConstants.POW_LIMIT;
import static org.hillock.api.math.ElementaryConstants.POW_P0;
import static org.hillock.api.math.ElementaryConstants.POW_P1;
import static org.hillock.api.math.ElementaryConstants.POW_P2;
import static org.hillock.api.math.ElementaryConstants.POW_P3;
import static org.hillock.api.math.ElementaryConstants.POW_P4;
import static org.hillock.api.math.ElementaryConstants.POW_P5;
import static org.hillock.api.math.ElementaryConstants.POW_P6;
import static org.hillock.api.math.ElementaryConstants.POW_P7;
import static org.hillock.api.math.ElementaryConstants.ROUND;
import static org.hillock.api.math.ElementaryConstants.THIRD_HIGH;
import static org.hillock.api.math.ElementaryConstants.THIRD_LOW;

/**
 * x^y as e^(y log x), the logarithm and the product in two doubles each; selects treat the special
 * cases.
 */
final class Power {
  private Power() {}

  static double pow(double x, double y) {
    double a = Math.abs(x);
    double magnitude = magnitude(a, y);
    boolean whole = Math.floor(y) == y;
    boolean odd = whole && Math.floor(0.5 * y) != 0.5 * y;
    boolean negative = Double.doubleToRawLongBits(x) < 0;
    double signed = odd && negative ? -magnitude : magnitude;
    boolean undefined = x < 0.0 && a < Double.POSITIVE_INFINITY && !whole;
    double result = undefined ? Double.NaN : signed;
    return y == 0.0 ? 1.0 : result;
  }

  static double powi(double x, int n) {
    double result = 1.0;
    double square = x;
    for (long i = Math.abs((long) n); i > 0; i >>= 1) {
      result = (i & 1) != 0 ? result * square : result;
      square *= square;
    }
    return n < 0 ? 1.0 / result : result;
  }

  /**
   * a^y for a that is not negative: log a = k ln 2 + 2 atanh((m - 1) / (m + 1)), to about 2^-65 of
   * itself.
   */
  private static double magnitude(double a, double y) {
    double n = Logarithm.normal(a);
    long biased = Logarithm.biasedExponent(n);
    double k = Logarithm.exponent(a, biased);
    double f = Logarithm.mantissa(n, biased) - 1.0;
    double d = 2.0 + f;
    double s = f / d;
    double sLow = (Math.fma(-s, d, f) - s * (f - (d - 2.0))) / d;
    double z = s * s;
    double zLow = Math.fma(s, s, -z) + 2.0 * s * sLow;
    double third = z * THIRD_HIGH;
    double thirdLow = Math.fma(z, THIRD_HIGH, -third) + Math.fma(z, THIRD_LOW, zLow * THIRD_HIGH);
    double square = z * z;
    double squareLow = Math.fma(z, z, -square) + 2.0 * z * zLow;
    double tail = tail(z);
    double rest = square * tail;
    double restLow = Math.fma(square, tail, -rest) + squareLow * tail;
    double v = third + rest; // atanh(s) / s - 1
    double vLow = rest - (v - third) + (thirdLow + restLow);
    double sv = s * v;
    double svLow = Math.fma(s, v, -sv) + Math.fma(s, vLow, sLow * v);
    double half = s + sv;
    double halfLow = sv - (half - s) + (svLow + sLow);
    double whole = k * LN2_HIGH; // exact
    double high = whole + 2.0 * half;
    double low = 2.0 * half - (high - whole) + Math.fma(k, LN2_LOW, 2.0 * halfLow);
    return exponential(y, infinite(a, high), low);
  }

  private static double infinite(double a, double log) {
    double x = a < Double.POSITIVE_INFINITY ? log : a;
    return a == 0.0 ? Double.NEGATIVE_INFINITY : x;
  }

  private static double tail(double z) {
    double z2 = z * z;
    double a = Math.fma(Math.fma(POW_P3, z, POW_P2), z2, Math.fma(POW_P1, z, POW_P0));
    double b = Math.fma(Math.fma(POW_P7, z, POW_P6), z2, Math.fma(POW_P5, z, POW_P4));
    return Math.fma(b, z2 * z2, a);
  }

  /**
   * e^(y (high + low)); the scale 2^k is applied in two halves, so that overflow and underflow are
   * gradual.
   */
  private static double exponential(double y, double high, double low) {
    double unclamped = y * high;
    double product = unclamped > POW_LIMIT ? POW_LIMIT : unclamped;
    product = product < -POW_LIMIT ? -POW_LIMIT : product;
    double productLow = Math.fma(y, low, Math.fma(y, high, -unclamped));
    productLow = Math.abs(unclamped) <= POW_LIMIT ? productLow : 0.0;
    double k = Math.fma(product, LOG2_E, ROUND) - ROUND;
    double rHigh = Math.fma(k, -LN2_HIGH, product); // exact
    double rLow = Math.fma(k, -LN2_LOW, productLow);
    double r = rHigh + rLow;
    double h = 1.0 + rHigh;
    double l = rHigh - (h - 1.0) + rLow;
    double p = h + Math.fma(r * r, Exponential.q(r), l);
    double t = Math.fma(k, 0.5, ROUND);
    double rest = k - (t - ROUND) + ROUND;
    return p * scale(t) * scale(rest);
  }

  /** 2^k where {@code rounded} is {@link ElementaryConstants#ROUND} + k. */
  private static double scale(double rounded) {
    long bits = Double.doubleToRawLongBits(rounded) << EXPONENT_SHIFT;
    return Double.longBitsToDouble(ONE_BITS + bits);
  }
}

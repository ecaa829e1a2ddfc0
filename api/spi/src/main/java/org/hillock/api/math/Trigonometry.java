package org.hillock.api.math;

import static org.hillock.api.math.ElementaryConstants.ANGLE_MAX;
import static org.hillock.api.math.ElementaryConstants.COS_C1;
import static org.hillock.api.math.ElementaryConstants.COS_C2;
import static org.hillock.api.math.ElementaryConstants.COS_C3;
import static org.hillock.api.math.ElementaryConstants.COS_C4;
import static org.hillock.api.math.ElementaryConstants.COS_C5;
import static org.hillock.api.math.ElementaryConstants.COS_C6;
import static org.hillock.api.math.ElementaryConstants.HALF_PI_1;
import static org.hillock.api.math.ElementaryConstants.HALF_PI_2;
import static org.hillock.api.math.ElementaryConstants.HALF_PI_3;
import static org.hillock.api.math.ElementaryConstants.ROUND;
import static org.hillock.api.math.ElementaryConstants.SIN_S1;
import static org.hillock.api.math.ElementaryConstants.SIN_S2;
import static org.hillock.api.math.ElementaryConstants.SIN_S3;
import static org.hillock.api.math.ElementaryConstants.SIN_S4;
import static org.hillock.api.math.ElementaryConstants.SIN_S5;
import static org.hillock.api.math.ElementaryConstants.SIN_S6;
import static org.hillock.api.math.ElementaryConstants.TWO_OVER_PI;

/**
 * Sine, cosine and tangent of |x| = k pi/2 + high + low; sign and quadrant are applied by selects.
 *
 * <p>One branch: angles beyond {@link ElementaryConstants#ANGLE_MAX} take {@link LargeAngle}. A
 * vector twin tests for any such lane and computes those one by one.
 */
final class Trigonometry {
  private Trigonometry() {}

  static double sin(double x) {
    double a = Math.abs(x);
    if (!(a <= ANGLE_MAX)) {
      LargeAngle angle = LargeAngle.of(a);
      return oriented(x, sin(angle.high(), angle.low(), angle.quadrant()));
    }
    double t = Math.fma(a, TWO_OVER_PI, ROUND);
    double k = t - ROUND;
    double high = high(a, k);
    return oriented(x, sin(high, low(a, k, high), Double.doubleToRawLongBits(t)));
  }

  static double cos(double x) {
    double a = Math.abs(x);
    if (!(a <= ANGLE_MAX)) {
      LargeAngle angle = LargeAngle.of(a);
      return sin(angle.high(), angle.low(), angle.quadrant() + 1);
    }
    double t = Math.fma(a, TWO_OVER_PI, ROUND);
    double k = t - ROUND;
    double high = high(a, k);
    return sin(high, low(a, k, high), Double.doubleToRawLongBits(t) + 1);
  }

  static double tan(double x) {
    double a = Math.abs(x);
    if (!(a <= ANGLE_MAX)) {
      LargeAngle angle = LargeAngle.of(a);
      return oriented(x, tan(angle.high(), angle.low(), angle.quadrant()));
    }
    double t = Math.fma(a, TWO_OVER_PI, ROUND);
    double k = t - ROUND;
    double high = high(a, k);
    return oriented(x, tan(high, low(a, k, high), Double.doubleToRawLongBits(t)));
  }

  /** Odd functions keep the sign of their argument, zero's too. */
  private static double oriented(double x, double y) {
    return Double.doubleToRawLongBits(x) < 0 ? -y : y;
  }

  private static double high(double a, double k) {
    return Math.fma(k, -HALF_PI_1, a) - k * HALF_PI_2; // the fma is exact
  }

  /**
   * a - k pi/2 - high: the rounding errors of {@link #high} (Knuth's two-sum), and the third part
   * of pi/2.
   */
  private static double low(double a, double k, double high) {
    double first = Math.fma(k, -HALF_PI_1, a);
    double second = k * HALF_PI_2;
    double b = high - first;
    double lost = (first - (high - b)) - (second + b);
    return lost - Math.fma(k, HALF_PI_3, Math.fma(k, HALF_PI_2, -second));
  }

  /** sin(high + low + quadrant pi/2). */
  private static double sin(double high, double low, long quadrant) {
    double z = high * high;
    double s = high + sinTail(high, low, z);
    double c = (1.0 - 0.5 * z) + cosTail(high, low, z);
    double y = (quadrant & 1) == 0 ? s : c;
    return (quadrant & 2) == 0 ? y : -y;
  }

  /** The quotient of sine and cosine, each in two doubles. */
  private static double tan(double high, double low, long quadrant) {
    double z = high * high;
    double sTail = sinTail(high, low, z);
    double s = high + sTail;
    double sLow = sTail - (s - high);
    double w = 1.0 - 0.5 * z;
    double cTail = cosTail(high, low, z);
    double c = w + cTail;
    double cLow = cTail - (c - w);
    boolean even = (quadrant & 1) == 0;
    double n = even ? s : c;
    double nLow = even ? sLow : cLow;
    double d = even ? c : s;
    double dLow = even ? cLow : sLow;
    double q = n / d;
    double y = q + (Math.fma(-q, d, n) + Math.fma(-q, dLow, nLow)) / d;
    return even ? y : -y;
  }

  /** sin(high + low) - high with z = high^2. */
  private static double sinTail(double high, double low, double z) {
    double r = Math.fma(z, Math.fma(z, Math.fma(z, SIN_S6, SIN_S5), SIN_S4), SIN_S3);
    r = Math.fma(z, r, SIN_S2);
    double v = z * high;
    return Math.fma(v, SIN_S1, low - z * Math.fma(-v, r, 0.5 * low));
  }

  /** cos(high + low) - round(1 - z/2) with z = round(high^2). */
  private static double cosTail(double high, double low, double z) {
    double r = Math.fma(z, Math.fma(z, Math.fma(z, COS_C6, COS_C5), COS_C4), COS_C3);
    r = Math.fma(z, Math.fma(z, r, COS_C2), COS_C1);
    double half = 0.5 * z;
    double lost = (1.0 - (1.0 - half)) - half;
    double square = Math.fma(high, high, -z);
    return lost + Math.fma(z * z, r, -Math.fma(high, low, 0.5 * square));
  }
}

package org.hillock.api.math;

import static org.hillock.api.math.ElementaryConstants.HALF_PI_1;
import static org.hillock.api.math.ElementaryConstants.HALF_PI_2;

/**
 * An angle above {@link ElementaryConstants#ANGLE_MAX} as quadrant pi/2 + high + low (Payne and
 * Hanek, 1983).
 *
 * <p>x = M 2^e with an integer M of 53 bits. Of the bits of 2/pi only those count whose product
 * with x is below 4 and not negligible: 192 of them, so that M times these, modulo 2^192, is x 2/pi
 * modulo 4 to within 2^-137. No double is nearer than 2^-61 to a multiple of pi/2, so 76
 * significant bits are left at least.
 *
 * @param high the remainder in radians, at most pi/4 in magnitude
 * @param low what {@code high} lacks
 * @param quadrant the multiple of pi/2, of which only the two lowest bits count
 */
record LargeAngle(double high, double low, long quadrant) {
  /** The bits of 2/pi after 64 zeros. Never written to. */
  private static final long[] TWO_OVER_PI_BITS = {
    0x0000000000000000L, 0xa2f9836e4e441529L, 0xfc2757d1f534ddc0L, 0xdb6295993c439041L,
    0xfe5163abdebbc561L, 0xb7246e3a424dd2e0L, 0x06492eea09d1921cL, 0xfe1deb1cb129a73eL,
    0xe88235f52ebb4484L, 0xe99c7026b45f7e41L, 0x3991d639835339f4L, 0x9c845f8bbdf9283bL,
    0x1ff897ffde05980fL, 0xef2f118b5a0a6d1fL, 0x6d367ecf27cb09b7L, 0x4f463f669e5fea2dL,
    0x7527bac7ebe5f17bL, 0x3d0739f78a5292eaL, 0x6bfb5fb11f8d5d08L, 0x56033046fc7b6babL,
    0xf0cfbc209af4361dL
  };

  private static final int ZEROS = 64;
  private static final double TWO_TO_MINUS_53 = 0x1p-53;

  /** Reduces an angle of at least 2^30; the remainder of infinity and NaN is NaN. */
  static LargeAngle of(double a) {
    if (!(a < Double.POSITIVE_INFINITY)) {
      return new LargeAngle(Double.NaN, Double.NaN, 0);
    }
    long significand =
        Double.doubleToRawLongBits(a) & 0x000f_ffff_ffff_ffffL | 0x0010_0000_0000_0000L;
    int first =
        Math.getExponent(a) - 52 - 2 + ZEROS; // the bit of weight 2^1 when multiplied by 2^e
    long w2 = window(first);
    long w1 = window(first + 64);
    long w0 = window(first + 128);
    long p0 = significand * w0;
    long carry0 = Math.unsignedMultiplyHigh(significand, w0);
    long p1 = significand * w1 + carry0;
    long carry1 = Math.unsignedMultiplyHigh(significand, w1);
    carry1 += Long.compareUnsigned(p1, carry0) < 0 ? 1 : 0;
    long p2 = significand * w2 + carry1;
    return rounded(p2, p1, p0);
  }

  private static long window(int first) {
    int word = first >> 6;
    int shift = first & 63;
    long next = TWO_OVER_PI_BITS[word + 1] >>> 1 >>> (63 - shift);
    return TWO_OVER_PI_BITS[word] << shift | next;
  }

  /** Splits p / 2^190 into the nearest integer and a fraction of at most a half in magnitude. */
  private static LargeAngle rounded(long p2, long p1, long p0) {
    long f2 = p2 << 2 | p1 >>> 62;
    long f1 = p1 << 2 | p0 >>> 62;
    long f0 = p0 << 2;
    boolean negative = f2 < 0;
    long quadrant = (p2 >>> 62) + (negative ? 1 : 0);
    long flip = negative ? -1 : 0; // one's complement: off by 2^-192
    return radians(f2 ^ flip, f1 ^ flip, f0 ^ flip, negative ? -1.0 : 1.0, quadrant);
  }

  private static LargeAngle radians(long f2, long f1, long f0, double sign, long quadrant) {
    boolean shifted = f2 == 0;
    int zeros = Long.numberOfLeadingZeros(shifted ? f1 : f2);
    long top = shifted ? f1 : f2;
    long middle = shifted ? f0 : f1;
    long bottom = shifted ? 0 : f0;
    long a = top << zeros | middle >>> 1 >>> (63 - zeros);
    long b = middle << zeros | bottom >>> 1 >>> (63 - zeros);
    double unit = sign * Math.scalb(TWO_TO_MINUS_53, -zeros - (shifted ? 64 : 0));
    double turn = (a >>> 11) * unit; // in units of pi/2
    double turnLow = ((a & 0x7ff) << 42 | b >>> 22) * (unit * TWO_TO_MINUS_53);
    double product = turn * HALF_PI_1;
    double productLow = Math.fma(turn, HALF_PI_1, -product);
    productLow += Math.fma(turn, HALF_PI_2, turnLow * HALF_PI_1);
    double high = product + productLow;
    return new LargeAngle(high, productLow - (high - product), quadrant);
  }
}

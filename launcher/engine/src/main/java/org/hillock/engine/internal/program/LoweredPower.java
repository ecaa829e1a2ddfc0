package org.hillock.engine.internal.program;

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

/** The operations of x^y. */
final class LoweredPower {
  private final Steps steps;

  /**
   * A number in two parts.
   *
   * @param high the greater part
   * @param low what it lacks
   */
  private record Pair(int high, int low) {}

  LoweredPower(Steps steps) {
    this.steps = steps;
  }

  int pow(int x, int y) {
    int a = steps.apply(Operation.ABS, x);
    int magnitude = exponential(y, logarithm(a));
    int whole = isWhole(y);
    int halved = steps.multiply(steps.constant(0.5), y);
    int odd = steps.apply(Operation.AND, whole, steps.apply(Operation.NOT, isWhole(halved)));
    int bit = steps.apply(Operation.AND_BITS, x, steps.constant(-0.0));
    int one = steps.apply(Operation.OR_BITS, bit, steps.constant(1));
    int flips = steps.apply(Operation.AND, odd, steps.is(Operation.LESS, one, 0));
    int signed = steps.select(flips, steps.negate(magnitude), magnitude);
    int finite = steps.is(Operation.LESS, a, Double.POSITIVE_INFINITY);
    int below = steps.apply(Operation.AND, steps.is(Operation.LESS, x, 0), finite);
    int undefined = steps.apply(Operation.AND, below, steps.apply(Operation.NOT, whole));
    int result = steps.select(undefined, steps.constant(Double.NaN), signed);
    return steps.select(steps.is(Operation.EQUAL, y, 0), steps.constant(1), result);
  }

  private int isWhole(int y) {
    return steps.apply(Operation.EQUAL, Lowering.floor(steps, y), y);
  }

  private Pair logarithm(int a) {
    LoweredLogarithm logarithm = new LoweredLogarithm(steps);
    int n = logarithm.normal(a);
    int biased = logarithm.biasedExponent(n);
    int k = logarithm.exponent(a, biased);
    Pair half = arctangent(logarithm.fraction(n, biased));
    int whole = steps.multiply(k, steps.constant(LN2_HIGH));
    int twice = twice(half.high());
    int high = steps.add(whole, twice);
    int rest = steps.fma(k, steps.constant(LN2_LOW), twice(half.low()));
    int low = steps.add(steps.subtract(twice, steps.subtract(high, whole)), rest);
    int log = steps.select(steps.is(Operation.LESS, a, Double.POSITIVE_INFINITY), high, a);
    int least = steps.constant(Double.NEGATIVE_INFINITY);
    return new Pair(steps.select(steps.is(Operation.EQUAL, a, 0), least, log), low);
  }

  private int twice(int x) {
    return steps.multiply(steps.constant(2), x);
  }

  /** The inverse hyperbolic tangent of f / (2 + f). */
  private Pair arctangent(int f) {
    int two = steps.constant(2);
    int d = steps.add(two, f);
    int s = steps.divide(f, d);
    int lost = steps.subtract(f, steps.subtract(d, two));
    int remainder = steps.subtract(steps.fma(steps.negate(s), d, f), steps.multiply(s, lost));
    Pair v = series(s, steps.divide(remainder, d));
    int sLow = steps.divide(remainder, d);
    int sv = steps.multiply(s, v.high());
    int cross = steps.fma(s, v.low(), steps.multiply(sLow, v.high()));
    int svLow = steps.add(steps.fma(s, v.high(), steps.negate(sv)), cross);
    int half = steps.add(s, sv);
    int rest = steps.subtract(sv, steps.subtract(half, s));
    return new Pair(half, steps.add(rest, steps.add(svLow, sLow)));
  }

  /** atanh(s) / s - 1. */
  private Pair series(int s, int sLow) {
    int z = steps.multiply(s, s);
    int zLow = steps.add(steps.fma(s, s, steps.negate(z)), steps.multiply(twice(s), sLow));
    int third = steps.multiply(z, steps.constant(THIRD_HIGH));
    int thirdLow =
        steps.add(
            steps.fma(z, steps.constant(THIRD_HIGH), steps.negate(third)),
            steps.fma(
                z, steps.constant(THIRD_LOW), steps.multiply(zLow, steps.constant(THIRD_HIGH))));
    int square = steps.multiply(z, z);
    int squareLow =
        steps.add(steps.fma(z, z, steps.negate(square)), steps.multiply(twice(z), zLow));
    int tail = tail(z);
    int rest = steps.multiply(square, tail);
    int restLow =
        steps.add(steps.fma(square, tail, steps.negate(rest)), steps.multiply(squareLow, tail));
    int v = steps.add(third, rest);
    int lost = steps.subtract(rest, steps.subtract(v, third));
    return new Pair(v, steps.add(lost, steps.add(thirdLow, restLow)));
  }

  private int tail(int z) {
    int z2 = steps.multiply(z, z);
    int a = steps.fma(pair(z, POW_P3, POW_P2), z2, pair(z, POW_P1, POW_P0));
    int b = steps.fma(pair(z, POW_P7, POW_P6), z2, pair(z, POW_P5, POW_P4));
    return steps.fma(b, steps.multiply(z2, z2), a);
  }

  private int pair(int z, double factor, double term) {
    return steps.fma(steps.constant(factor), z, term);
  }

  /** e^(y log), the scale in two halves. */
  private int exponential(int y, Pair log) {
    int unclamped = steps.multiply(y, log.high());
    int product = clamped(unclamped);
    int lost = steps.fma(y, log.high(), steps.negate(unclamped));
    int small = steps.is(Operation.LESS_OR_EQUAL, steps.apply(Operation.ABS, unclamped), POW_LIMIT);
    int productLow = steps.select(small, steps.fma(y, log.low(), lost), steps.constant(0));
    int round = steps.constant(ROUND);
    int k = steps.subtract(steps.fma(product, steps.constant(LOG2_E), round), round);
    int rHigh = steps.fma(k, steps.constant(-LN2_HIGH), product);
    int rLow = steps.fma(k, steps.constant(-LN2_LOW), productLow);
    int r = steps.add(rHigh, rLow);
    int one = steps.constant(1);
    int h = steps.add(one, rHigh);
    int l = steps.add(steps.subtract(rHigh, steps.subtract(h, one)), rLow);
    int q = new LoweredExponential(steps).q(r);
    int p = steps.add(h, steps.fma(steps.multiply(r, r), q, l));
    int t = steps.fma(k, steps.constant(0.5), round);
    int rest = steps.add(steps.subtract(k, steps.subtract(t, round)), round);
    return steps.multiply(steps.multiply(p, scale(t)), scale(rest));
  }

  private int clamped(int unclamped) {
    int most = steps.constant(POW_LIMIT);
    int least = steps.constant(-POW_LIMIT);
    int product = steps.select(steps.apply(Operation.GREATER, unclamped, most), most, unclamped);
    return steps.select(steps.apply(Operation.LESS, product, least), least, product);
  }

  private int scale(int rounded) {
    int shifted = steps.shiftLeft(rounded, EXPONENT_SHIFT);
    return steps.apply(Operation.ADD_BITS, steps.bits(ONE_BITS), shifted);
  }
}

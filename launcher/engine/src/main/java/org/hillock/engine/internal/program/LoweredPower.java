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
  private final NodeBuilder nodes;

  /**
   * A number in two parts.
   *
   * @param high the greater part
   * @param low what it lacks
   */
  private record Pair(int high, int low) {}

  LoweredPower(NodeBuilder nodes) {
    this.nodes = nodes;
  }

  int pow(int x, int y) {
    int a = nodes.apply(Operation.ABS, x);
    int magnitude = exponential(y, logarithm(a));
    int whole = isWhole(y);
    int halved = nodes.multiply(nodes.constant(0.5), y);
    int odd = nodes.apply(Operation.AND, whole, nodes.apply(Operation.NOT, isWhole(halved)));
    int bit = nodes.apply(Operation.AND_BITS, x, nodes.constant(-0.0));
    int one = nodes.apply(Operation.OR_BITS, bit, nodes.constant(1));
    int flips = nodes.apply(Operation.AND, odd, nodes.is(Operation.LESS, one, 0));
    int signed = nodes.select(flips, nodes.negate(magnitude), magnitude);
    int finite = nodes.is(Operation.LESS, a, Double.POSITIVE_INFINITY);
    int below = nodes.apply(Operation.AND, nodes.is(Operation.LESS, x, 0), finite);
    int undefined = nodes.apply(Operation.AND, below, nodes.apply(Operation.NOT, whole));
    int result = nodes.select(undefined, nodes.constant(Double.NaN), signed);
    return nodes.select(nodes.is(Operation.EQUAL, y, 0), nodes.constant(1), result);
  }

  private int isWhole(int y) {
    return nodes.apply(Operation.EQUAL, Lowering.floor(nodes, y), y);
  }

  private Pair logarithm(int a) {
    LoweredLogarithm logarithm = new LoweredLogarithm(nodes);
    int n = logarithm.normal(a);
    int biased = logarithm.biasedExponent(n);
    int k = logarithm.exponent(a, biased);
    Pair half = arctangent(logarithm.fraction(n, biased));
    int whole = nodes.multiply(k, nodes.constant(LN2_HIGH));
    int twice = twice(half.high());
    int high = nodes.add(whole, twice);
    int rest = nodes.fma(k, nodes.constant(LN2_LOW), twice(half.low()));
    int low = nodes.add(nodes.subtract(twice, nodes.subtract(high, whole)), rest);
    int log = nodes.select(nodes.is(Operation.LESS, a, Double.POSITIVE_INFINITY), high, a);
    int least = nodes.constant(Double.NEGATIVE_INFINITY);
    return new Pair(nodes.select(nodes.is(Operation.EQUAL, a, 0), least, log), low);
  }

  private int twice(int x) {
    return nodes.multiply(nodes.constant(2), x);
  }

  /** The inverse hyperbolic tangent of f / (2 + f). */
  private Pair arctangent(int f) {
    int two = nodes.constant(2);
    int d = nodes.add(two, f);
    int s = nodes.divide(f, d);
    int lost = nodes.subtract(f, nodes.subtract(d, two));
    int remainder = nodes.subtract(nodes.fma(nodes.negate(s), d, f), nodes.multiply(s, lost));
    Pair v = series(s, nodes.divide(remainder, d));
    int sLow = nodes.divide(remainder, d);
    int sv = nodes.multiply(s, v.high());
    int cross = nodes.fma(s, v.low(), nodes.multiply(sLow, v.high()));
    int svLow = nodes.add(nodes.fma(s, v.high(), nodes.negate(sv)), cross);
    int half = nodes.add(s, sv);
    int rest = nodes.subtract(sv, nodes.subtract(half, s));
    return new Pair(half, nodes.add(rest, nodes.add(svLow, sLow)));
  }

  /** atanh(s) / s - 1. */
  private Pair series(int s, int sLow) {
    int z = nodes.multiply(s, s);
    int zLow = nodes.add(nodes.fma(s, s, nodes.negate(z)), nodes.multiply(twice(s), sLow));
    int third = nodes.multiply(z, nodes.constant(THIRD_HIGH));
    int thirdLow =
        nodes.add(
            nodes.fma(z, nodes.constant(THIRD_HIGH), nodes.negate(third)),
            nodes.fma(
                z, nodes.constant(THIRD_LOW), nodes.multiply(zLow, nodes.constant(THIRD_HIGH))));
    int square = nodes.multiply(z, z);
    int squareLow =
        nodes.add(nodes.fma(z, z, nodes.negate(square)), nodes.multiply(twice(z), zLow));
    int tail = tail(z);
    int rest = nodes.multiply(square, tail);
    int restLow =
        nodes.add(nodes.fma(square, tail, nodes.negate(rest)), nodes.multiply(squareLow, tail));
    int v = nodes.add(third, rest);
    int lost = nodes.subtract(rest, nodes.subtract(v, third));
    return new Pair(v, nodes.add(lost, nodes.add(thirdLow, restLow)));
  }

  private int tail(int z) {
    int z2 = nodes.multiply(z, z);
    int a = nodes.fma(pair(z, POW_P3, POW_P2), z2, pair(z, POW_P1, POW_P0));
    int b = nodes.fma(pair(z, POW_P7, POW_P6), z2, pair(z, POW_P5, POW_P4));
    return nodes.fma(b, nodes.multiply(z2, z2), a);
  }

  private int pair(int z, double factor, double term) {
    return nodes.fma(nodes.constant(factor), z, term);
  }

  /** e^(y log), the scale in two halves. */
  private int exponential(int y, Pair log) {
    int unclamped = nodes.multiply(y, log.high());
    int product = clamped(unclamped);
    int lost = nodes.fma(y, log.high(), nodes.negate(unclamped));
    int small = nodes.is(Operation.LESS_OR_EQUAL, nodes.apply(Operation.ABS, unclamped), POW_LIMIT);
    int productLow = nodes.select(small, nodes.fma(y, log.low(), lost), nodes.constant(0));
    int round = nodes.constant(ROUND);
    int k = nodes.subtract(nodes.fma(product, nodes.constant(LOG2_E), round), round);
    int rHigh = nodes.fma(k, nodes.constant(-LN2_HIGH), product);
    int rLow = nodes.fma(k, nodes.constant(-LN2_LOW), productLow);
    int r = nodes.add(rHigh, rLow);
    int one = nodes.constant(1);
    int h = nodes.add(one, rHigh);
    int l = nodes.add(nodes.subtract(rHigh, nodes.subtract(h, one)), rLow);
    int q = new LoweredExponential(nodes).q(r);
    int p = nodes.add(h, nodes.fma(nodes.multiply(r, r), q, l));
    int t = nodes.fma(k, nodes.constant(0.5), round);
    int rest = nodes.add(nodes.subtract(k, nodes.subtract(t, round)), round);
    return nodes.multiply(nodes.multiply(p, scale(t)), scale(rest));
  }

  private int clamped(int unclamped) {
    int most = nodes.constant(POW_LIMIT);
    int least = nodes.constant(-POW_LIMIT);
    int product = nodes.select(nodes.apply(Operation.GREATER, unclamped, most), most, unclamped);
    return nodes.select(nodes.apply(Operation.LESS, product, least), least, product);
  }

  private int scale(int rounded) {
    int shifted = nodes.shiftLeft(rounded, EXPONENT_SHIFT);
    return nodes.apply(Operation.ADD_BITS, nodes.bits(ONE_BITS), shifted);
  }
}

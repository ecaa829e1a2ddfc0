package org.hillock.engine.internal.program;

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

/** The operations of log x. */
final class LoweredLogarithm {
  private final NodeBuilder nodes;

  LoweredLogarithm(NodeBuilder nodes) {
    this.nodes = nodes;
  }

  int log(int x) {
    int n = normal(x);
    int biased = biasedExponent(n);
    int k = exponent(x, biased);
    int low = nodes.multiply(k, nodes.constant(LN2_LOW));
    return special(x, sum(fraction(n, biased), k, low));
  }

  int log1p(int x) {
    int one = nodes.constant(1);
    int u = nodes.add(one, x);
    int b = nodes.subtract(u, one);
    int c = nodes.add(nodes.subtract(one, nodes.subtract(u, b)), nodes.subtract(x, b));
    int biased = biasedExponent(u);
    int k = exponent(u, biased);
    int low = nodes.fma(k, nodes.constant(LN2_LOW), nodes.divide(c, u));
    int y = special(u, sum(fraction(u, biased), k, low));
    return nodes.select(nodes.is(Operation.EQUAL, x, 0), x, y);
  }

  private int sum(int f, int k, int low) {
    int s = nodes.divide(f, nodes.add(nodes.constant(2), f));
    int z = nodes.multiply(s, s);
    int w = nodes.multiply(z, z);
    int even = nodes.multiply(w, nodes.horner(w, LOG_L6, LOG_L4, LOG_L2));
    int odd = nodes.multiply(z, nodes.horner(w, LOG_L7, LOG_L5, LOG_L3, LOG_L1));
    int half = nodes.multiply(nodes.multiply(nodes.constant(0.5), f), f);
    int tail = nodes.fma(s, nodes.add(half, nodes.add(even, odd)), low);
    int rest = nodes.subtract(f, nodes.subtract(half, tail));
    return nodes.fma(k, nodes.constant(LN2_HIGH), rest);
  }

  private int special(int x, int finite) {
    int y = nodes.select(nodes.is(Operation.LESS, x, Double.POSITIVE_INFINITY), finite, x);
    int outside =
        nodes.select(
            nodes.is(Operation.EQUAL, x, 0),
            nodes.constant(Double.NEGATIVE_INFINITY),
            nodes.constant(Double.NaN));
    return nodes.select(nodes.is(Operation.GREATER, x, 0), y, outside);
  }

  int normal(int x) {
    int lifted = nodes.multiply(x, nodes.constant(SUBNORMAL_LIFT));
    return nodes.select(nodes.is(Operation.LESS, x, Double.MIN_NORMAL), lifted, x);
  }

  int biasedExponent(int n) {
    int shifted = nodes.apply(Operation.SUBTRACT_BITS, n, nodes.bits(SQRT_HALF_BITS));
    int offset = nodes.bits(EXPONENT_OFFSET << EXPONENT_SHIFT);
    int positive = nodes.apply(Operation.ADD_BITS, shifted, offset);
    return nodes.apply(Operation.SHIFT_RIGHT, positive, nodes.constant(EXPONENT_SHIFT));
  }

  int exponent(int x, int biased) {
    int number = nodes.apply(Operation.ADD_BITS, biased, nodes.bits(ROUND_BITS));
    int k = nodes.subtract(number, nodes.constant(ROUND + EXPONENT_OFFSET));
    int lifted = nodes.subtract(k, nodes.constant(SUBNORMAL_EXPONENT));
    return nodes.select(nodes.is(Operation.LESS, x, Double.MIN_NORMAL), lifted, k);
  }

  /** The mantissa less one. */
  int fraction(int n, int biased) {
    int k = nodes.apply(Operation.SUBTRACT_BITS, biased, nodes.bits(EXPONENT_OFFSET));
    int moved = nodes.shiftLeft(k, EXPONENT_SHIFT);
    int mantissa = nodes.apply(Operation.SUBTRACT_BITS, n, moved);
    return nodes.subtract(mantissa, nodes.constant(1));
  }
}

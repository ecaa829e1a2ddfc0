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
  private final Steps steps;

  LoweredLogarithm(Steps steps) {
    this.steps = steps;
  }

  int log(int x) {
    int n = normal(x);
    int biased = biasedExponent(n);
    int k = exponent(x, biased);
    int low = steps.multiply(k, steps.constant(LN2_LOW));
    return special(x, sum(fraction(n, biased), k, low));
  }

  int log1p(int x) {
    int one = steps.constant(1);
    int u = steps.add(one, x);
    int b = steps.subtract(u, one);
    int c = steps.add(steps.subtract(one, steps.subtract(u, b)), steps.subtract(x, b));
    int biased = biasedExponent(u);
    int k = exponent(u, biased);
    int low = steps.fma(k, steps.constant(LN2_LOW), steps.divide(c, u));
    int y = special(u, sum(fraction(u, biased), k, low));
    return steps.select(steps.is(Operation.EQUAL, x, 0), x, y);
  }

  private int sum(int f, int k, int low) {
    int s = steps.divide(f, steps.add(steps.constant(2), f));
    int z = steps.multiply(s, s);
    int w = steps.multiply(z, z);
    int even = steps.multiply(w, steps.horner(w, LOG_L6, LOG_L4, LOG_L2));
    int odd = steps.multiply(z, steps.horner(w, LOG_L7, LOG_L5, LOG_L3, LOG_L1));
    int half = steps.multiply(steps.multiply(steps.constant(0.5), f), f);
    int tail = steps.fma(s, steps.add(half, steps.add(even, odd)), low);
    int rest = steps.subtract(f, steps.subtract(half, tail));
    return steps.fma(k, steps.constant(LN2_HIGH), rest);
  }

  private int special(int x, int finite) {
    int y = steps.select(steps.is(Operation.LESS, x, Double.POSITIVE_INFINITY), finite, x);
    int outside =
        steps.select(
            steps.is(Operation.EQUAL, x, 0),
            steps.constant(Double.NEGATIVE_INFINITY),
            steps.constant(Double.NaN));
    return steps.select(steps.is(Operation.GREATER, x, 0), y, outside);
  }

  int normal(int x) {
    int lifted = steps.multiply(x, steps.constant(SUBNORMAL_LIFT));
    return steps.select(steps.is(Operation.LESS, x, Double.MIN_NORMAL), lifted, x);
  }

  int biasedExponent(int n) {
    int shifted = steps.apply(Operation.SUBTRACT_BITS, n, steps.bits(SQRT_HALF_BITS));
    int offset = steps.bits(EXPONENT_OFFSET << EXPONENT_SHIFT);
    int positive = steps.apply(Operation.ADD_BITS, shifted, offset);
    return steps.apply(Operation.SHIFT_RIGHT, positive, steps.constant(EXPONENT_SHIFT));
  }

  int exponent(int x, int biased) {
    int number = steps.apply(Operation.ADD_BITS, biased, steps.bits(ROUND_BITS));
    int k = steps.subtract(number, steps.constant(ROUND + EXPONENT_OFFSET));
    int lifted = steps.subtract(k, steps.constant(SUBNORMAL_EXPONENT));
    return steps.select(steps.is(Operation.LESS, x, Double.MIN_NORMAL), lifted, k);
  }

  /** The mantissa less one. */
  int fraction(int n, int biased) {
    int k = steps.apply(Operation.SUBTRACT_BITS, biased, steps.bits(EXPONENT_OFFSET));
    int moved = steps.shiftLeft(k, EXPONENT_SHIFT);
    int mantissa = steps.apply(Operation.SUBTRACT_BITS, n, moved);
    return steps.subtract(mantissa, steps.constant(1));
  }
}

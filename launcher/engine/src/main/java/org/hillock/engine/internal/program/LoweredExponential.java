package org.hillock.engine.internal.program;

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

/** The operations of e^x and of what is made from it. */
final class LoweredExponential {
  private final Steps steps;

  LoweredExponential(Steps steps) {
    this.steps = steps;
  }

  int exp(int x) {
    int t = rounded(x);
    int y = steps.apply(Operation.ADD_BITS, reduced(x, exponent(t)), scale(t));
    int finite = orInfinite(x, EXP_MAX, y);
    return steps.select(steps.is(Operation.LESS, x, EXP_MIN), steps.constant(0), finite);
  }

  private int halfExp(int x) {
    int t = rounded(x);
    int less = steps.apply(Operation.SUBTRACT_BITS, t, steps.bits(1));
    int y = steps.apply(Operation.ADD_BITS, reduced(x, exponent(t)), scale(less));
    return orInfinite(x, HALF_EXP_MAX, y);
  }

  private int orInfinite(int x, double greatest, int y) {
    int infinite = steps.multiply(x, steps.constant(Double.POSITIVE_INFINITY));
    return steps.select(steps.is(Operation.LESS_OR_EQUAL, x, greatest), y, infinite);
  }

  private int rounded(int x) {
    return steps.fma(x, steps.constant(LOG2_E), ROUND);
  }

  private int exponent(int t) {
    return steps.subtract(t, steps.constant(ROUND));
  }

  private int scale(int t) {
    return steps.shiftLeft(t, EXPONENT_SHIFT);
  }

  private int reduced(int x, int k) {
    int high = steps.fma(k, steps.constant(-LN2_HIGH), x);
    int r = steps.fma(k, steps.constant(-LN2_LOW), high);
    int h = steps.add(steps.constant(1), r);
    int l = steps.subtract(r, steps.subtract(h, steps.constant(1)));
    return steps.add(h, steps.fma(steps.multiply(r, r), q(r), l));
  }

  /** The polynomial, in the same scheme. */
  int q(int r) {
    int r2 = steps.multiply(r, r);
    int r4 = steps.multiply(r2, r2);
    int a = steps.fma(pair(r, EXP_Q3, EXP_Q2), r2, pair(r, EXP_Q1, EXP_Q0));
    int b = steps.fma(pair(r, EXP_Q7, EXP_Q6), r2, pair(r, EXP_Q5, EXP_Q4));
    return steps.fma(steps.fma(pair(r, EXP_Q9, EXP_Q8), r4, b), r4, a);
  }

  private int pair(int r, double factor, double term) {
    return steps.fma(steps.constant(factor), r, term);
  }

  int expm1(int x) {
    int y = orInfinite(x, EXPM1_MAX, expm1Finite(x));
    return steps.select(steps.is(Operation.EQUAL, x, 0), x, y);
  }

  int exprel(int x) {
    int y = orInfinite(x, EXPM1_MAX, steps.divide(expm1Finite(x), x));
    return steps.select(steps.is(Operation.EQUAL, x, 0), steps.constant(1), y);
  }

  private int expm1Finite(int unclamped) {
    int least = steps.constant(EXPM1_MIN);
    int x = steps.select(steps.apply(Operation.LESS, unclamped, least), least, unclamped);
    int t = rounded(x);
    int k = exponent(t);
    int s = steps.apply(Operation.ADD_BITS, steps.bits(ONE_BITS), scale(t));
    int high = steps.fma(k, steps.constant(-LN2_HIGH), x);
    int low = steps.multiply(k, steps.constant(-LN2_LOW));
    int r = steps.add(high, low);
    int a = steps.subtract(s, steps.constant(1));
    int h = steps.fma(s, high, a);
    int l = steps.fma(s, high, steps.subtract(a, h));
    int tail = steps.fma(steps.multiply(r, r), q(r), low);
    return steps.add(h, steps.fma(s, tail, l));
  }

  int tanh(int x) {
    int size = steps.apply(Operation.ABS, x);
    int greatest = steps.constant(TANH_MAX);
    int a = steps.select(steps.apply(Operation.GREATER, size, greatest), greatest, size);
    int e = expm1Finite(steps.add(a, a));
    return signed(steps.divide(e, steps.add(e, steps.constant(2))), x);
  }

  int sinh(int x) {
    int a = steps.apply(Operation.ABS, x);
    int large = steps.is(Operation.GREATER, a, SINH_SMALL);
    int e = expm1Finite(steps.select(large, steps.constant(SINH_SMALL), a));
    int mean = steps.divide(e, steps.add(e, steps.constant(1)));
    int y = steps.multiply(steps.constant(0.5), steps.add(e, mean));
    return signed(steps.select(large, halfExp(a), y), x);
  }

  int cosh(int x) {
    int e = halfExp(steps.apply(Operation.ABS, x));
    return steps.add(e, steps.divide(steps.constant(0.25), e));
  }

  /** The magnitude of a number and the sign of another. */
  private int signed(int magnitude, int sign) {
    int bit = steps.apply(Operation.AND_BITS, sign, steps.constant(-0.0));
    return steps.apply(Operation.OR_BITS, steps.apply(Operation.ABS, magnitude), bit);
  }
}

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
  private final NodeBuilder nodes;

  LoweredExponential(NodeBuilder nodes) {
    this.nodes = nodes;
  }

  int exp(int x) {
    int t = rounded(x);
    int y = nodes.apply(Operation.ADD_BITS, reduced(x, exponent(t)), scale(t));
    int finite = orInfinite(x, EXP_MAX, y);
    return nodes.select(nodes.is(Operation.LESS, x, EXP_MIN), nodes.constant(0), finite);
  }

  private int halfExp(int x) {
    int t = rounded(x);
    int less = nodes.apply(Operation.SUBTRACT_BITS, t, nodes.bits(1));
    int y = nodes.apply(Operation.ADD_BITS, reduced(x, exponent(t)), scale(less));
    return orInfinite(x, HALF_EXP_MAX, y);
  }

  private int orInfinite(int x, double greatest, int y) {
    int infinite = nodes.multiply(x, nodes.constant(Double.POSITIVE_INFINITY));
    return nodes.select(nodes.is(Operation.LESS_OR_EQUAL, x, greatest), y, infinite);
  }

  private int rounded(int x) {
    return nodes.fma(x, nodes.constant(LOG2_E), ROUND);
  }

  private int exponent(int t) {
    return nodes.subtract(t, nodes.constant(ROUND));
  }

  private int scale(int t) {
    return nodes.shiftLeft(t, EXPONENT_SHIFT);
  }

  private int reduced(int x, int k) {
    int high = nodes.fma(k, nodes.constant(-LN2_HIGH), x);
    int r = nodes.fma(k, nodes.constant(-LN2_LOW), high);
    int h = nodes.add(nodes.constant(1), r);
    int l = nodes.subtract(r, nodes.subtract(h, nodes.constant(1)));
    return nodes.add(h, nodes.fma(nodes.multiply(r, r), q(r), l));
  }

  /** The polynomial, in the same scheme. */
  int q(int r) {
    int r2 = nodes.multiply(r, r);
    int r4 = nodes.multiply(r2, r2);
    int a = nodes.fma(pair(r, EXP_Q3, EXP_Q2), r2, pair(r, EXP_Q1, EXP_Q0));
    int b = nodes.fma(pair(r, EXP_Q7, EXP_Q6), r2, pair(r, EXP_Q5, EXP_Q4));
    return nodes.fma(nodes.fma(pair(r, EXP_Q9, EXP_Q8), r4, b), r4, a);
  }

  private int pair(int r, double factor, double term) {
    return nodes.fma(nodes.constant(factor), r, term);
  }

  int expm1(int x) {
    int y = orInfinite(x, EXPM1_MAX, expm1Finite(x));
    return nodes.select(nodes.is(Operation.EQUAL, x, 0), x, y);
  }

  int exprel(int x) {
    int y = orInfinite(x, EXPM1_MAX, nodes.divide(expm1Finite(x), x));
    return nodes.select(nodes.is(Operation.EQUAL, x, 0), nodes.constant(1), y);
  }

  private int expm1Finite(int unclamped) {
    int least = nodes.constant(EXPM1_MIN);
    int x = nodes.select(nodes.apply(Operation.LESS, unclamped, least), least, unclamped);
    int t = rounded(x);
    int k = exponent(t);
    int s = nodes.apply(Operation.ADD_BITS, nodes.bits(ONE_BITS), scale(t));
    int high = nodes.fma(k, nodes.constant(-LN2_HIGH), x);
    int low = nodes.multiply(k, nodes.constant(-LN2_LOW));
    int r = nodes.add(high, low);
    int a = nodes.subtract(s, nodes.constant(1));
    int h = nodes.fma(s, high, a);
    int l = nodes.fma(s, high, nodes.subtract(a, h));
    int tail = nodes.fma(nodes.multiply(r, r), q(r), low);
    return nodes.add(h, nodes.fma(s, tail, l));
  }

  int tanh(int x) {
    int size = nodes.apply(Operation.ABS, x);
    int greatest = nodes.constant(TANH_MAX);
    int a = nodes.select(nodes.apply(Operation.GREATER, size, greatest), greatest, size);
    int e = expm1Finite(nodes.add(a, a));
    return signed(nodes.divide(e, nodes.add(e, nodes.constant(2))), x);
  }

  int sinh(int x) {
    int a = nodes.apply(Operation.ABS, x);
    int large = nodes.is(Operation.GREATER, a, SINH_SMALL);
    int e = expm1Finite(nodes.select(large, nodes.constant(SINH_SMALL), a));
    int mean = nodes.divide(e, nodes.add(e, nodes.constant(1)));
    int y = nodes.multiply(nodes.constant(0.5), nodes.add(e, mean));
    return signed(nodes.select(large, halfExp(a), y), x);
  }

  int cosh(int x) {
    int e = halfExp(nodes.apply(Operation.ABS, x));
    return nodes.add(e, nodes.divide(nodes.constant(0.25), e));
  }

  /** The magnitude of a number and the sign of another. */
  private int signed(int magnitude, int sign) {
    int bit = nodes.apply(Operation.AND_BITS, sign, nodes.constant(-0.0));
    return nodes.apply(Operation.OR_BITS, nodes.apply(Operation.ABS, magnitude), bit);
  }
}

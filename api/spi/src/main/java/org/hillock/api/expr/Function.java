package org.hillock.api.expr;

import java.util.Locale;

/**
 * An elementary function. What each computes, and to what accuracy, is in {@link
 * org.hillock.api.math.Elementary}.
 *
 * @since 1.0
 */
public enum Function {
  /** e^x. */
  EXP(1),
  /** e^x - 1. */
  EXPM1(1),
  /** (e^x - 1) / x, which is 1 at 0. */
  EXPREL(1),
  /** Natural logarithm. */
  LOG(1),
  /** log(1 + x). */
  LOG1P(1),
  /** Sine of an angle in radians. */
  SIN(1),
  /** Cosine of an angle in radians. */
  COS(1),
  /** Tangent of an angle in radians. */
  TAN(1),
  /** Hyperbolic sine. */
  SINH(1),
  /** Hyperbolic cosine. */
  COSH(1),
  /** Hyperbolic tangent. */
  TANH(1),
  /** Square root. */
  SQRT(1),
  /** Magnitude. */
  ABS(1),
  /** Greatest whole number that is not above x. */
  FLOOR(1),
  /** The lesser of two. */
  MIN(2),
  /** The greater of two. */
  MAX(2),
  /** {@code clip(x, low, high)}: max(low, min(x, high)). */
  CLIP(3),
  /** {@code fma(a, b, c)}: a*b + c rounded once. */
  FMA(3);

  private final int arity;

  Function(int arity) {
    this.arity = arity;
  }

  /**
   * How many arguments it takes.
   *
   * @return 1, 2 or 3
   */
  public int arity() {
    return arity;
  }

  /**
   * How it is written.
   *
   * @return its name in lower case
   */
  public String symbol() {
    return name().toLowerCase(Locale.ROOT);
  }
}

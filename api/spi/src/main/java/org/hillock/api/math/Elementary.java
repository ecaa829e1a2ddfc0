package org.hillock.api.math;

/**
 * Elementary functions whose results have the same bits on every machine.
 *
 * <p>The engine, the interpreter and the constants of a model all use these and never those of
 * {@link Math}, whose bits depend on the machine and on the compiler tier. They are built only from
 * operations that IEEE 754 defines to the last bit: {@code + - * /}, square root, {@link Math#fma},
 * bit operations and comparisons. Each algorithm is straight-line arithmetic followed by selects,
 * so that a vector twin can apply the same operations with blends; the constants are in {@link
 * ElementaryConstants}. Only {@code sin}, {@code cos} and {@code tan} branch, for angles above
 * 2^30.
 *
 * <p>All methods are pure and safe on any thread. NaN gives NaN unless stated otherwise; the
 * payload and sign of a NaN are unspecified. Errors are the greatest found in 3 million random
 * arguments per range, rounded up, in units in the last place (ulp) of the exact result; tests
 * assert them. On a machine without FMA instructions {@link Math#fma} is emulated: the bits are the
 * same, but the functions are orders of magnitude slower.
 *
 * <p>Methods: W. J. Cody and W. Waite, <em>Software Manual for the Elementary Functions</em>, 1980
 * (argument reduction); J.-M. Muller, <em>Elementary Functions</em>, 3rd ed. 2016 (compensated
 * sums, minimax polynomials); Sun's fdlibm (kernels of log, sin, cos); M. Payne and R. Hanek,
 * SIGNUM Newsletter 18, 1983 (large angles).
 *
 * @since 1.0
 */
public final class Elementary {
  private Elementary() {}

  /**
   * e^x: Cody-Waite reduction by ln 2 and a polynomial of degree 11; at most 0.9 ulp.
   *
   * @param x any value; above 709.78 the result is infinite
   * @return at least 0; results below 2^-1022 (x below -708.396) are flushed to zero
   */
  public static double exp(double x) {
    return Exponential.exp(x);
  }

  /**
   * e^x - 1 without cancellation near 0; at most 1.4 ulp.
   *
   * @param x any value; above 709.436 the result is infinite, slightly before it had to be
   * @return at least -1; a zero keeps its sign
   */
  public static double expm1(double x) {
    return Exponential.expm1(x);
  }

  /**
   * (e^x - 1) / x, the mean of e^s over 0 to x; at most 1.9 ulp.
   *
   * @param x any value; above 709.436 the result is infinite, slightly before it had to be
   * @return at least 0; 1 at zero, 0 at minus infinity
   */
  public static double exprel(double x) {
    return Exponential.exprel(x);
  }

  /**
   * Natural logarithm, fdlibm's kernel; at most 0.9 ulp.
   *
   * @param x any value, subnormal ones included
   * @return minus infinity at either zero, NaN below zero
   */
  public static double log(double x) {
    return Logarithm.log(x);
  }

  /**
   * log(1 + x) without cancellation near 0; at most 0.9 ulp.
   *
   * @param x any value
   * @return minus infinity at -1, NaN below -1; a zero keeps its sign
   */
  public static double log1p(double x) {
    return Logarithm.log1p(x);
  }

  /**
   * Sine; at most 0.75 ulp for every finite angle. Angles to 2^30 are reduced by three parts of
   * pi/2 (Cody-Waite), greater ones by 192 bits of 2/pi (Payne-Hanek), several times slower.
   *
   * @param x radians
   * @return -1 to 1, NaN for infinities; a zero keeps its sign
   */
  public static double sin(double x) {
    return Trigonometry.sin(x);
  }

  /**
   * Cosine; at most 0.75 ulp for every finite angle, reduced as for {@link #sin}.
   *
   * @param x radians
   * @return -1 to 1, NaN for infinities
   */
  public static double cos(double x) {
    return Trigonometry.cos(x);
  }

  /**
   * Tangent, the quotient of sine and cosine in two doubles each; at most 0.9 ulp for every finite
   * angle.
   *
   * @param x radians
   * @return finite, for no double is a multiple of pi/2; NaN for infinities; a zero keeps its sign
   */
  public static double tan(double x) {
    return Trigonometry.tan(x);
  }

  /**
   * Hyperbolic sine from {@code expm1}; at most 2.5 ulp.
   *
   * @param x any value; beyond 710.4758 in magnitude the result is infinite
   * @return any value; a zero keeps its sign
   */
  public static double sinh(double x) {
    return Exponential.sinh(x);
  }

  /**
   * Hyperbolic cosine from {@code exp}; at most 1.3 ulp.
   *
   * @param x any value; beyond 710.4758 in magnitude the result is infinite
   * @return at least 1
   */
  public static double cosh(double x) {
    return Exponential.cosh(x);
  }

  /**
   * Hyperbolic tangent from {@code expm1}; at most 2.5 ulp.
   *
   * @param x any value
   * @return -1 to 1; a zero keeps its sign
   */
  public static double tanh(double x) {
    return Exponential.tanh(x);
  }

  /**
   * x to the power y, from a logarithm of about 2^-65 relative error; at most 0.8 ulp, subnormal
   * results included.
   *
   * <p>A power that is representable is returned exactly: {@code pow(10, 22)} is 1e22. The special
   * cases are those of {@link Math#pow}, among them 1 for y = 0 and any x, NaN for |x| = 1 and
   * infinite y, NaN for a finite negative x unless y is a whole number.
   *
   * @param x the base
   * @param y the exponent
   * @return x^y
   */
  public static double pow(double x, double y) {
    return Power.pow(x, y);
  }

  /**
   * x to a whole power by repeated squaring in a fixed order, which generated code repeats: the
   * factors x^(2^i) that the binary digits of |n| select are multiplied from the least significant
   * digit on, and a negative n takes the reciprocal of the product.
   *
   * <p>The relative error is at most about |n| 2^-53. Where x^|n| overflows a negative n gives 0,
   * although x^n may be subnormal.
   *
   * @param x the base
   * @param n the exponent
   * @return x^n; 1 for n = 0 and any x, NaN included
   */
  public static double powi(double x, int n) {
    return Power.powi(x, n);
  }

  /**
   * Square root, correctly rounded.
   *
   * @param x any value
   * @return NaN below zero; a zero keeps its sign
   */
  public static double sqrt(double x) {
    return Math.sqrt(x);
  }

  /**
   * Magnitude: clears the sign bit.
   *
   * @param x any value
   * @return |x|
   */
  public static double abs(double x) {
    return Math.abs(x);
  }

  /**
   * Greatest whole number that is not above x.
   *
   * @param x any value
   * @return a whole number, or x if it is infinite or a zero
   */
  public static double floor(double x) {
    return Math.floor(x);
  }

  /**
   * The lesser of two, as {@link Math#min}: NaN if either is NaN, and -0 is less than +0.
   *
   * @param a any value
   * @param b any value
   * @return a or b
   */
  public static double min(double a, double b) {
    return Math.min(a, b);
  }

  /**
   * The greater of two, as {@link Math#max}: NaN if either is NaN, and +0 is greater than -0.
   *
   * @param a any value
   * @param b any value
   * @return a or b
   */
  public static double max(double a, double b) {
    return Math.max(a, b);
  }

  /**
   * {@code max(low, min(x, high))}: x confined to a range; {@code low} where the range is empty.
   *
   * @param x any value
   * @param low the least result
   * @param high the greatest result, unless {@code low} is above it
   * @return x, low or high; NaN if any of them is NaN
   */
  public static double clip(double x, double low, double high) {
    return Math.max(low, Math.min(x, high));
  }

  /**
   * a b + c, rounded once.
   *
   * @param a any value
   * @param b any value
   * @param c any value
   * @return a b + c
   */
  public static double fma(double a, double b, double c) {
    return Math.fma(a, b, c);
  }
}

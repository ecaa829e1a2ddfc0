package org.hillock.api.math;

import static org.hillock.api.math.DenseMatrix.product;
import static org.hillock.api.math.DenseMatrix.sum;

/**
 * e^A of a small dense matrix, with the same bits on every machine.
 *
 * <p>Called while a simulation is set up, on any thread. Scaling and squaring around the diagonal
 * Pade approximant of order 13 (N. J. Higham, SIAM J. Matrix Anal. Appl. 26, 2005): backward stable
 * in the 1-norm; an element far smaller than the norm of the result may have fewer correct digits.
 * Cost is about 10 + log2 of the norm products of n^3 operations; meant for n up to some tens.
 *
 * @since 1.0
 */
public final class MatrixExponential {
  /** Coefficients of the numerator, all exact in double. Never written to. */
  private static final double[] B = {
    64764752532480000.0,
    32382376266240000.0,
    7771770303897600.0,
    1187353796428800.0,
    129060195264000.0,
    10559470521600.0,
    670442572800.0,
    33522128640.0,
    1323241920.0,
    40840800.0,
    960960.0,
    16380.0,
    182.0,
    1.0
  };

  /**
   * A power of two below 5.37, up to which the approximant is exact to double precision (Higham,
   * table 2.3).
   */
  private static final double BOUND = 4.0;

  private MatrixExponential() {}

  /**
   * The exponential of a square matrix.
   *
   * @param a rows of finite elements, dimensionless; not kept, not changed
   * @return a new matrix, e^a
   * @throws IllegalArgumentException if {@code a} is empty, not square or not finite, or if its
   *     exponential overflows
   */
  public static double[][] of(double[][] a) {
    double[][] scaled = DenseMatrix.checkedCopy("matrix", a);
    int halvings = DenseMatrix.halvings(DenseMatrix.norm(scaled), BOUND);
    scaled = DenseMatrix.scaled(Math.scalb(1.0, -halvings), scaled);
    double[][] e = pade(scaled);
    for (int i = 0; i < halvings; i++) {
      e = product(e, e);
    }
    return finite(e, a);
  }

  private static double[][] finite(double[][] e, double[][] a) {
    if (!(DenseMatrix.norm(e) < Double.POSITIVE_INFINITY)) {
      String message = "the exponential of a matrix of norm %s overflows; try a shorter step";
      throw new IllegalArgumentException(message.formatted(DenseMatrix.norm(a)));
    }
    return e;
  }

  /**
   * The approximant for a norm below {@link #BOUND}: (v - u) e = v + u with u odd and v even in a.
   */
  static double[][] pade(double[][] a) {
    double[][] a2 = product(a, a);
    double[][] a4 = product(a2, a2);
    double[][] a6 = product(a4, a2);
    double[][] u = product(a, even(a2, a4, a6, 1));
    double[][] v = even(a2, a4, a6, 0);
    return DenseMatrix.solve(sum(v, -1.0, u), sum(v, 1.0, u));
  }

  /** The sum of B[2i + odd] a^(2i) for i from 0 to 6. */
  private static double[][] even(double[][] a2, double[][] a4, double[][] a6, int odd) {
    double[][] high = DenseMatrix.scaled(B[8 + odd], a2);
    high = sum(high, B[10 + odd], a4);
    high = sum(high, 12 + odd < B.length ? B[12 + odd] : 0.0, a6);
    double[][] low = DenseMatrix.diagonal(a2.length, B[odd]);
    low = sum(low, B[2 + odd], a2);
    low = sum(low, B[4 + odd], a4);
    low = sum(low, B[6 + odd], a6);
    return sum(low, 1.0, product(a6, high));
  }
}

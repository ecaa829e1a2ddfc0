package org.hillock.api.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Closed forms. The tolerances are some roundings of the norm of the result, times the norm of the
 * argument, which is the least condition number of the exponential.
 */
class MatrixExponentialTest {
  @Test
  void zeroGivesTheIdentity() {
    check(new double[3][3], new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, 0);
  }

  @Test
  void nilpotentMatrixGivesItsFiniteSeries() {
    double[][] a = {{0, 3, 5}, {0, 0, 7}, {0, 0, 0}};
    check(a, new double[][] {{1, 3, 5 + 21 / 2.0}, {0, 1, 7}, {0, 0, 1}}, 1e-14);
  }

  @Test
  void rotationGivesSineAndCosine() {
    for (double w : new double[] {1e-9, 0.3, 2, 10, 100}) {
      double c = StrictMath.cos(w);
      double s = StrictMath.sin(w);
      check(new double[][] {{0, w}, {-w, 0}}, new double[][] {{c, s}, {-s, c}}, 1e-14 * (1 + w));
    }
  }

  @Test
  void defectiveMatrixGivesTheCriticallyDampedSolution() {
    for (double x : new double[] {-0.01, -1, -20}) {
      double e = StrictMath.exp(x);
      check(new double[][] {{x, 1}, {0, x}}, new double[][] {{e, e}, {0, e}}, 1e-14 * e * (1 - x));
    }
  }

  @Test
  void diagonalMatrixGivesExponentials() {
    double[][] expected = {{StrictMath.exp(2), 0}, {0, StrictMath.exp(-3)}};
    check(new double[][] {{2, 0}, {0, -3}}, expected, 1e-14);
  }

  /**
   * Eigenvalues -1 and -1000 with eigenvectors (1, 1) and (1, 2): error relative to the norm, about
   * 2 here.
   */
  @Test
  void stiffMatrixGivesBothModes() {
    double slow = StrictMath.exp(-1);
    double[][] a = {{998, -999}, {1998, -1999}};
    check(a, new double[][] {{2 * slow, -slow}, {2 * slow, -slow}}, 1e-12);
  }

  @Test
  void exponentialOfTheNegativeIsTheInverse() {
    int n = 16;
    double[][] a = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i][j] = StrictMath.sin(1.0 + 3 * i + 7 * j) / 4;
      }
    }
    double[][] product =
        DenseMatrix.product(
            MatrixExponential.of(a), MatrixExponential.of(DenseMatrix.scaled(-1, a)));
    checkClose(product, DenseMatrix.diagonal(n, 1), 1e-12);
  }

  @Test
  void leavesItsArgumentAlone() {
    double[][] a = {{1, 2}, {3, 4}};
    MatrixExponential.of(a);
    assertThat(a).isDeepEqualTo(new double[][] {{1, 2}, {3, 4}});
  }

  @Test
  void refusesWhatIsNotAFiniteSquareMatrix() {
    assertThatThrownBy(() -> MatrixExponential.of(new double[0][]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MatrixExponential.of(new double[][] {{1, 2}}))
        .hasMessage("matrix must be square: it has 1 rows, but row 0 has 2 elements");
    assertThatThrownBy(() -> MatrixExponential.of(new double[][] {{Double.NaN}}))
        .hasMessage("matrix[0][0] must be finite, but is NaN");
  }

  @Test
  void refusesAMatrixWhoseExponentialOverflows() {
    assertThatThrownBy(() -> MatrixExponential.of(new double[][] {{800}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("overflows");
  }

  private static void check(double[][] a, double[][] expected, double tolerance) {
    checkClose(MatrixExponential.of(a), expected, tolerance);
  }

  private static void checkClose(double[][] actual, double[][] expected, double tolerance) {
    for (int i = 0; i < expected.length; i++) {
      for (int j = 0; j < expected.length; j++) {
        assertThat(actual[i][j]).isCloseTo(expected[i][j], Offset.offset(tolerance));
      }
    }
  }
}

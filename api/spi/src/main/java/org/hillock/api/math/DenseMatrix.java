package org.hillock.api.math;

/**
 * Dense matrices as arrays of rows; every sum runs in ascending index order, so that its bits are
 * fixed.
 */
final class DenseMatrix {
  private DenseMatrix() {}

  /** A copy, after checking that the matrix is square, not empty and finite. */
  static double[][] checkedCopy(String name, double[][] a) {
    int n = a.length;
    if (n == 0) {
      throw new IllegalArgumentException(name + " is empty, but must have at least one row");
    }
    double[][] copy = new double[n][];
    for (int i = 0; i < n; i++) {
      copy[i] = a[i].clone();
      if (copy[i].length != n) {
        String message = "%s must be square: it has %d rows, but row %d has %d elements";
        throw new IllegalArgumentException(message.formatted(name, n, i, copy[i].length));
      }
      for (int j = 0; j < n; j++) {
        if (!(Math.abs(copy[i][j]) < Double.POSITIVE_INFINITY)) {
          String message = "%s[%d][%d] must be finite, but is %s";
          throw new IllegalArgumentException(message.formatted(name, i, j, copy[i][j]));
        }
      }
    }
    return copy;
  }

  static double[][] copy(double[][] a) {
    double[][] copy = new double[a.length][];
    for (int i = 0; i < a.length; i++) {
      copy[i] = a[i].clone();
    }
    return copy;
  }

  static double[][] diagonal(int n, double value) {
    double[][] d = new double[n][n];
    for (int i = 0; i < n; i++) {
      d[i][i] = value;
    }
    return d;
  }

  static double[][] product(double[][] a, double[][] b) {
    int n = a.length;
    double[][] c = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        double factor = a[i][k];
        for (int j = 0; j < n; j++) {
          c[i][j] += factor * b[k][j];
        }
      }
    }
    return c;
  }

  /** a + factor * b. */
  static double[][] sum(double[][] a, double factor, double[][] b) {
    double[][] c = copy(a);
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        c[i][j] += factor * b[i][j];
      }
    }
    return c;
  }

  static double[][] scaled(double factor, double[][] a) {
    double[][] c = copy(a);
    for (double[] row : c) {
      for (int j = 0; j < row.length; j++) {
        row[j] *= factor;
      }
    }
    return c;
  }

  /** The greatest sum of magnitudes in a column. */
  static double norm(double[][] a) {
    double norm = 0;
    for (int j = 0; j < a.length; j++) {
      double sum = 0;
      for (double[] row : a) {
        sum += Math.abs(row[j]);
      }
      norm = Math.max(norm, sum);
    }
    return norm;
  }

  /**
   * How often a matrix of this norm has to be halved until its norm is below {@code bound}, a power
   * of two.
   */
  static int halvings(double norm, double bound) {
    return norm < bound ? 0 : Math.getExponent(norm) - Math.getExponent(bound) + 1;
  }

  /**
   * Solves a x = b by elimination with partial pivoting; overwrites both and returns b, which holds
   * x.
   */
  static double[][] solve(double[][] a, double[][] b) {
    int n = a.length;
    for (int k = 0; k < n; k++) {
      swap(a, b, k, pivot(a, k));
      for (int i = k + 1; i < n; i++) {
        double factor = a[i][k] / a[k][k];
        subtract(a[i], factor, a[k], k + 1);
        subtract(b[i], factor, b[k], 0);
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        subtract(b[i], a[i][k], b[k], 0);
      }
      for (int j = 0; j < n; j++) {
        b[i][j] /= a[i][i];
      }
    }
    return b;
  }

  private static int pivot(double[][] a, int k) {
    int pivot = k;
    for (int i = k + 1; i < a.length; i++) {
      pivot = Math.abs(a[i][k]) > Math.abs(a[pivot][k]) ? i : pivot;
    }
    return pivot;
  }

  private static void swap(double[][] a, double[][] b, int i, int j) {
    double[] row = a[i];
    a[i] = a[j];
    a[j] = row;
    row = b[i];
    b[i] = b[j];
    b[j] = row;
  }

  private static void subtract(double[] row, double factor, double[] other, int from) {
    for (int j = from; j < row.length; j++) {
      row[j] -= factor * other[j];
    }
  }
}

package org.hillock.itest.reference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Linear equations and eigenvalues of matrices as small as a point neuron's. */
final class Algebra {
  private static final int MOST_ROUNDS = 500;

  private Algebra() {}

  /** A complex number. */
  record Complex(double re, double im) {
    Complex plus(Complex other) {
      return new Complex(re + other.re, im + other.im);
    }

    Complex minus(Complex other) {
      return new Complex(re - other.re, im - other.im);
    }

    Complex times(Complex other) {
      return new Complex(re * other.re - im * other.im, re * other.im + im * other.re);
    }

    Complex over(Complex other) {
      double norm = other.re * other.re + other.im * other.im;
      return new Complex(
          (re * other.re + im * other.im) / norm, (im * other.re - re * other.im) / norm);
    }

    double size() {
      return Math.hypot(re, im);
    }
  }

  /** The solution of {@code matrix x = right}, by elimination with row exchanges. */
  static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    double[][] rows = new double[n][];
    for (int i = 0; i < n; i++) {
      rows[i] = Arrays.copyOf(matrix[i], n + 1);
      rows[i][n] = right[i];
    }
    for (int k = 0; k < n; k++) {
      int column = k;
      int pivot =
          IntStream.range(k, n)
              .boxed()
              .max(Comparator.comparingDouble(i -> Math.abs(rows[i][column])))
              .orElseThrow();
      double[] row = rows[pivot];
      rows[pivot] = rows[k];
      rows[k] = row;
      for (int i = 0; i < n; i++) {
        double factor = i == k ? 0 : rows[i][k] / row[k];
        for (int j = k; j <= n; j++) {
          rows[i][j] -= factor * row[j];
        }
      }
    }
    return IntStream.range(0, n).mapToDouble(i -> rows[i][n] / rows[i][i]).toArray();
  }

  /** The eigenvalues: the roots of the characteristic polynomial, all refined at once. */
  static Complex[] eigenvalues(double[][] matrix) {
    double[] polynomial = characteristic(matrix);
    int n = matrix.length;
    double radius = 1 + Arrays.stream(polynomial).map(Math::abs).max().orElse(0);
    Complex[] roots = new Complex[n];
    for (int i = 0; i < n; i++) {
      double angle = 2 * Math.PI * i / n + 0.4;
      double size = Math.min(radius, 1);
      roots[i] = new Complex(size * Math.cos(angle), size * Math.sin(angle));
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double moved = 0;
      for (int i = 0; i < n; i++) {
        Complex step = value(polynomial, roots[i]);
        for (int j = 0; j < n; j++) {
          step = j == i ? step : step.over(roots[i].minus(roots[j]));
        }
        roots[i] = roots[i].minus(step);
        moved = Math.max(moved, step.size());
      }
      if (moved < 1e-15 * radius) {
        break;
      }
    }
    return roots;
  }

  /** Coefficients below the leading one, highest power first, by Faddeev and LeVerrier. */
  private static double[] characteristic(double[][] matrix) {
    int n = matrix.length;
    double[] coefficients = new double[n];
    double[][] power = new double[n][n];
    double last = 1;
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        power[i][i] += last;
      }
      power = product(matrix, power);
      double trace = 0;
      for (int i = 0; i < n; i++) {
        trace += power[i][i];
      }
      last = -trace / (k + 1);
      coefficients[k] = last;
    }
    return coefficients;
  }

  private static double[][] product(double[][] a, double[][] b) {
    int n = a.length;
    double[][] product = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          product[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return product;
  }

  private static Complex value(double[] polynomial, Complex at) {
    Complex value = new Complex(1, 0);
    for (double coefficient : polynomial) {
      value = value.times(at).plus(new Complex(coefficient, 0));
    }
    return value;
  }
}

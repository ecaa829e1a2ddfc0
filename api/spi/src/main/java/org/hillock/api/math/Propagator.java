package org.hillock.api.math;

import static org.hillock.api.math.DenseMatrix.product;
import static org.hillock.api.math.DenseMatrix.sum;

import java.util.Arrays;

/**
 * The exact step of the linear system x' = A x + f(t) whose input f is linear within the step.
 *
 * <p>x(t + dt) = P x(t) + S f(t) + E f(t + dt). With Phi1 = int_0^dt e^(A s) ds and Phi2 = int_0^dt
 * e^(A (dt - s)) (s / dt) ds, P = e^(A dt), S = Phi1 - Phi2 and E = Phi2; an input constant c over
 * the step contributes (S + E) c. Integrators make one per step size while a simulation is set up;
 * immutable and safe on any thread.
 *
 * <p>The step is halved until the norm of A dt is below 1/2; there one exponential of an augmented
 * matrix yields the three (C. F. Van Loan, IEEE Trans. Autom. Control 23, 1978), for singular A and
 * tiny steps too. Doubling the step again adds products that for one equation are all positive, so
 * stiff ones lose no digits to cancellation: for one decaying equation the relative errors, found
 * for dt from 1e-6 to 50 tau, are 2e-15 for S and E and 3e-14 for P.
 *
 * @param state P, dimensionless, n rows of n; copied in and out
 * @param start S, in the unit of time of {@code dt}, n rows of n; copied in and out
 * @param end E, in the unit of time of {@code dt}, n rows of n; copied in and out
 * @since 1.0
 */
public record Propagator(double[][] state, double[][] start, double[][] end) {
  private static final double BOUND = 0.5;

  /**
   * Checks and copies the three matrices.
   *
   * @throws IllegalArgumentException if one is empty, not square or not finite, or their sizes
   *     differ
   */
  public Propagator {
    state = DenseMatrix.checkedCopy("state", state);
    start = DenseMatrix.checkedCopy("start", start);
    end = DenseMatrix.checkedCopy("end", end);
    if (start.length != state.length || end.length != state.length) {
      String message = "state, start and end must be of one size, but have %d, %d and %d rows";
      throw new IllegalArgumentException(message.formatted(state.length, start.length, end.length));
    }
  }

  /**
   * The propagator of a system over one step.
   *
   * @param a A, per unit of time of {@code dt}; n rows of n finite elements; not kept, not changed
   * @param dt the length of the step, above zero
   * @return P, S and E of that step
   * @throws IllegalArgumentException if {@code a} is empty, not square or not finite, if {@code dt}
   *     is not a finite number above zero, or if the result overflows
   */
  public static Propagator of(double[][] a, double dt) {
    if (!(dt > 0 && dt < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("dt must be finite and above zero, but is " + dt);
    }
    double[][] z = DenseMatrix.scaled(dt, DenseMatrix.checkedCopy("matrix", a));
    int halvings =
        DenseMatrix.halvings(
            DenseMatrix.norm(DenseMatrix.checkedCopy("matrix times dt", z)), BOUND);
    Weights weights = Weights.ofSmall(DenseMatrix.scaled(Math.scalb(1.0, -halvings), z));
    for (int i = 0; i < halvings; i++) {
      weights = weights.doubled();
    }
    return new Propagator(
        weights.state, DenseMatrix.scaled(dt, weights.start), DenseMatrix.scaled(dt, weights.end));
  }

  /**
   * P: what the state contributes.
   *
   * @return a new copy, n rows of n
   */
  @Override
  public double[][] state() {
    return DenseMatrix.copy(state);
  }

  /**
   * S: what the input at the start of the step contributes.
   *
   * @return a new copy, n rows of n
   */
  @Override
  public double[][] start() {
    return DenseMatrix.copy(start);
  }

  /**
   * E: what the input at the end of the step contributes.
   *
   * @return a new copy, n rows of n
   */
  @Override
  public double[][] end() {
    return DenseMatrix.copy(end);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Propagator that
        && Arrays.deepEquals(state, that.state)
        && Arrays.deepEquals(start, that.start)
        && Arrays.deepEquals(end, that.end);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.deepHashCode(state) + Arrays.deepHashCode(start))
        + Arrays.deepHashCode(end);
  }

  @Override
  public String toString() {
    return "Propagator[state=%s, start=%s, end=%s]"
        .formatted(
            Arrays.deepToString(state), Arrays.deepToString(start), Arrays.deepToString(end));
  }

  /**
   * P, S and E of a step of length 1: functions of one matrix Z, which therefore commute.
   *
   * <p>start is int_0^1 e^(Z v) v dv and end is int_0^1 e^(Z v) (1 - v) dv.
   */
  private record Weights(double[][] state, double[][] start, double[][] end) {
    /**
     * The first rows of blocks of exp [[Z, I, 0], [0, 0, I], [0, 0, 0]] are e^Z, start + end, end.
     */
    static Weights ofSmall(double[][] z) {
      int n = z.length;
      double[][] augmented = new double[3 * n][3 * n];
      for (int i = 0; i < n; i++) {
        System.arraycopy(z[i], 0, augmented[i], 0, n);
        augmented[i][n + i] = 1;
        augmented[n + i][2 * n + i] = 1;
      }
      double[][] e = MatrixExponential.pade(augmented);
      double[][] end = block(e, 2 * n, n);
      return new Weights(block(e, 0, n), sum(block(e, n, n), -1.0, end), end);
    }

    private static double[][] block(double[][] e, int from, int n) {
      double[][] block = new double[n][];
      for (int i = 0; i < n; i++) {
        block[i] = Arrays.copyOfRange(e[i], from, from + n);
      }
      return block;
    }

    /** The weights of 2 Z: both integrals split at 1/2. */
    Weights doubled() {
      double[][] all = sum(start, 1.0, end);
      double[][] later = sum(product(state, sum(start, 1.0, all)), 1.0, start);
      double[][] earlier = sum(sum(product(state, end), 1.0, end), 1.0, all);
      return new Weights(
          product(state, state),
          DenseMatrix.scaled(0.25, later),
          DenseMatrix.scaled(0.25, earlier));
    }
  }
}

package org.hillock.itest.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hillock.itest.reference.Algebra.Complex;

/** Fixed points, gates at a clamped potential and stability, from a model's equations alone. */
final class Statics {
  /** Where fixed points are looked for if nothing says where: internal units of the membrane. */
  private static final double LOWEST = -200;

  private static final double HIGHEST = 100;
  private static final double SCAN = 0.05;

  private final Equations equations;

  Statics(Equations equations) {
    this.equations = equations;
  }

  /** All states when the membrane is held: the others must be linear in themselves. */
  double[] clamped(double membrane) {
    int others = equations.size() - 1;
    double[] states = new double[others + 1];
    states[0] = membrane;
    double[] still = rates(states);
    double[][] matrix = new double[others][others];
    for (int j = 0; j < others; j++) {
      states[j + 1] = 1;
      double[] column = rates(states);
      states[j + 1] = 0;
      for (int i = 0; i < others; i++) {
        matrix[i][j] = still[i] - column[i];
      }
    }
    System.arraycopy(Algebra.solve(matrix, still), 0, states, 1, others);
    for (double rate : rates(states)) {
      if (!(Math.abs(rate) < 1e-9)) {
        throw new NotSupported("states that are not linear in themselves");
      }
    }
    return states;
  }

  /** The rates of all states but the membrane, which no input touches. */
  private double[] rates(double[] states) {
    double[] all = equations.derivatives(states, 0);
    return Arrays.copyOfRange(all, 1, all.length);
  }

  /** The time constant of a state when all others are held: its equation is linear in itself. */
  double timeConstant(int index, double[] states) {
    double[] moved = states.clone();
    moved[index] += 1;
    return -1 / (equations.derivatives(moved, 0)[index] - equations.derivatives(states, 0)[index]);
  }

  /**
   * The constant input under which a potential is a fixed point; the equations are affine in it.
   */
  double holdingInput(double membrane) {
    double[] states = clamped(membrane);
    double without = equations.derivatives(states, 0)[0];
    return -without / (equations.derivatives(states, 1)[0] - without);
  }

  /** All fixed points under a constant input, the membrane ascending. */
  List<double[]> fixedPoints(double input) {
    List<double[]> points = new ArrayList<>();
    double left = LOWEST;
    double before = drift(left, input);
    while (left < HIGHEST) {
      double right = left + SCAN;
      double after = drift(right, input);
      if (before == 0 || before * after < 0) {
        points.add(clamped(root(left, right, input)));
      }
      left = right;
      before = after;
    }
    return points;
  }

  /** The only stable fixed point under a constant input. */
  double[] rest(double input) {
    List<double[]> stable = fixedPoints(input).stream().filter(p -> isStable(p, input)).toList();
    if (stable.size() != 1) {
      throw new NotSupported(stable.size() + " states of rest");
    }
    return stable.getFirst();
  }

  boolean isStable(double[] point, double input) {
    return Arrays.stream(eigenvalues(point, input)).allMatch(e -> e.re() < 0);
  }

  Complex[] eigenvalues(double[] point, double input) {
    return Algebra.eigenvalues(jacobian(point, input));
  }

  /** The fixed point that a nearby one becomes under another input, by Newton's method. */
  double[] follow(double[] near, double input) {
    double[] point = near.clone();
    for (int round = 0; round < 50; round++) {
      double[] step = Algebra.solve(jacobian(point, input), equations.derivatives(point, input));
      double moved = 0;
      for (int i = 0; i < step.length; i++) {
        point[i] -= step[i];
        moved = Math.max(moved, Math.abs(step[i]));
      }
      if (moved < 1e-11) {
        return point;
      }
    }
    throw new NotSupported("a branch of fixed points that ends at " + near[0]);
  }

  private double[][] jacobian(double[] point, double input) {
    int n = point.length;
    double[][] jacobian = new double[n][n];
    for (int j = 0; j < n; j++) {
      double step = 1e-5 * Math.max(0.1, Math.abs(point[j]));
      double[] moved = point.clone();
      moved[j] = point[j] + step;
      double[] above = equations.derivatives(moved, input);
      moved[j] = point[j] - step;
      double[] below = equations.derivatives(moved, input);
      for (int i = 0; i < n; i++) {
        jacobian[i][j] = (above[i] - below[i]) / (2 * step);
      }
    }
    return jacobian;
  }

  private double drift(double membrane, double input) {
    return equations.derivatives(clamped(membrane), input)[0];
  }

  private double root(double from, double to, double input) {
    double low = from;
    double high = to;
    double sign = Math.signum(drift(low, input));
    for (int i = 0; i < 60 && sign != 0; i++) {
      double middle = (low + high) / 2;
      if (Math.signum(drift(middle, input)) == sign) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}

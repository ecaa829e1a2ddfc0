package org.hillock.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The classic Runge-Kutta method with tiny steps, and for the way to the threshold with the
 * potential in the role of time (Hénon's trick): an oracle that has nothing in common with the
 * engine. The potential is the first state.
 */
final class TinySteps {
  /** Autonomous equations. */
  interface Equations {
    /** Writes the derivatives, with clamped potential or not. */
    void slopes(double[] states, double[] slopes);
  }

  private final Equations equations;
  private final double[] states;
  private double time;

  TinySteps(Equations equations, double... states) {
    this.equations = equations;
    this.states = states.clone();
  }

  /**
   * The times at which the potential crosses a threshold from below.
   *
   * @param level from where on the potential takes the role of time
   * @param reset what happens then
   */
  List<Double> crossings(
      double duration, double step, double level, double threshold, Consumer<double[]> reset) {
    List<Double> times = new ArrayList<>();
    while (time < duration) {
      boolean below = states[0] < level;
      advance(equations, step);
      if (below && states[0] >= level) {
        climb(threshold);
        times.add(time);
        reset.accept(states);
      }
    }
    return times;
  }

  /** Lets time pass with other equations. */
  void pass(Equations others, double duration) {
    int steps = 1000;
    for (int n = 0; n < steps; n++) {
      advance(others, duration / steps);
    }
  }

  private void advance(Equations by, double step) {
    rungeKutta(by, states, step);
    time += step;
  }

  /** From the present potential to the threshold, back or forth. */
  private void climb(double threshold) {
    double[] path = Arrays.copyOf(states, states.length + 1);
    path[states.length] = time;
    Equations byPotential =
        (y, slopes) -> {
          double[] own = new double[states.length];
          equations.slopes(Arrays.copyOf(y, states.length), own);
          slopes[0] = 1;
          for (int i = 1; i < own.length; i++) {
            slopes[i] = own[i] / own[0];
          }
          slopes[own.length] = 1 / own[0];
        };
    int steps = 20_000;
    double way = threshold - states[0];
    for (int n = 0; n < steps; n++) {
      rungeKutta(byPotential, path, way / steps);
    }
    System.arraycopy(path, 0, states, 0, states.length);
    time = path[states.length];
  }

  private static void rungeKutta(Equations by, double[] y, double h) {
    int n = y.length;
    double[][] k = new double[4][n];
    double[] at = y.clone();
    for (int stage = 0; stage < 4; stage++) {
      by.slopes(at, k[stage]);
      for (int i = 0; i < n && stage < 3; i++) {
        at[i] = y[i] + (stage == 2 ? h : h / 2) * k[stage][i];
      }
    }
    for (int i = 0; i < n; i++) {
      y[i] += h / 6 * (k[0][i] + 2 * k[1][i] + 2 * k[2][i] + k[3][i]);
    }
  }
}

package org.hillock.integrators.rungekutta;

import java.util.Arrays;
import java.util.List;

/**
 * An explicit Runge-Kutta method as data (J. C. Butcher, Numerical Methods for Ordinary
 * Differential Equations, 2016).
 *
 * @param name the name in pipelines
 * @param about one line for lists
 * @param order of convergence
 * @param nodes where in the step each stage lies, from 0 to 1
 * @param rows the weights of the earlier derivatives in each stage; row i has i entries
 * @param weights the weights of all derivatives in the result; they sum to 1
 */
record Tableau(
    String name,
    String about,
    int order,
    List<Double> nodes,
    List<List<Double>> rows,
    List<Double> weights) {
  /** Checks the shape and that each row sums to its node. */
  Tableau {
    nodes = List.copyOf(nodes);
    rows = List.copyOf(rows);
    weights = List.copyOf(weights);
    if (rows.size() != nodes.size() || weights.size() != nodes.size() || !consistent(weights, 1)) {
      throw new IllegalArgumentException(
          "the tableau of \"" + name + "\" has a wrong shape or weights that do not sum to 1");
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).size() != i || !consistent(rows.get(i), nodes.get(i))) {
        throw new IllegalArgumentException(
            "row " + i + " of \"" + name + "\" must have " + i + " entries that sum to its node");
      }
    }
  }

  static Tableau euler() {
    return new Tableau("euler", "forward Euler, order 1", 1, row(0), List.of(row()), row(1));
  }

  static Tableau midpoint() {
    return new Tableau(
        "midpoint",
        "explicit midpoint method, order 2",
        2,
        row(0, 0.5),
        List.of(row(), row(0.5)),
        row(0, 1));
  }

  static Tableau heun() {
    return new Tableau(
        "heun",
        "Heun's method (explicit trapezoid), order 2",
        2,
        row(0, 1),
        List.of(row(), row(1)),
        row(0.5, 0.5));
  }

  static Tableau ralston() {
    return new Tableau(
        "ralston",
        "Ralston's method, order 2 with the least bound on its error",
        2,
        row(0, 2.0 / 3),
        List.of(row(), row(2.0 / 3)),
        row(0.25, 0.75));
  }

  static Tableau kutta() {
    return new Tableau(
        "rk3",
        "Kutta's method, order 3",
        3,
        row(0, 0.5, 1),
        List.of(row(), row(0.5), row(-1, 2)),
        row(1.0 / 6, 2.0 / 3, 1.0 / 6));
  }

  static Tableau classic() {
    return new Tableau(
        "rk4",
        "the classic Runge-Kutta method, order 4",
        4,
        row(0, 0.5, 0.5, 1),
        List.of(row(), row(0.5), row(0, 0.5), row(0, 0, 1)),
        row(1.0 / 6, 1.0 / 3, 1.0 / 3, 1.0 / 6));
  }

  private static List<Double> row(double... values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static boolean consistent(List<Double> row, double sum) {
    return Math.abs(row.stream().mapToDouble(Double::doubleValue).sum() - sum) <= 1e-15;
  }
}

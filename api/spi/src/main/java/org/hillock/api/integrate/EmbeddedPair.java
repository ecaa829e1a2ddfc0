package org.hillock.api.integrate;

import java.util.List;

/**
 * An explicit Runge-Kutta method with an estimate of its error and a continuous solution within the
 * step, as data.
 *
 * <p>With the derivatives k of the stages, the solution at a fraction f of a step of length h is
 * {@code x + h (p0(f) k0 + p1(f) k1 + …)}; p has no constant term. At f = 1 it has the {@code
 * weights}.
 *
 * @param order the order of the solution, at least 1
 * @param errorOrder the order of the solution that it is compared with, at least 1
 * @param nodes where in the step each stage lies, from 0 to 1; the first is 0
 * @param rows the weights of the earlier derivatives in each stage; row i has i entries
 * @param weights the weights of all derivatives in the solution; they sum to 1
 * @param errors the weights of all derivatives in the estimate of the error; they sum to 0
 * @param interpolant for each derivative the coefficients of its polynomial: of f, of its square,
 *     and so on; as many for each
 * @since 1.0
 */
public record EmbeddedPair(
    int order,
    int errorOrder,
    List<Double> nodes,
    List<List<Double>> rows,
    List<Double> weights,
    List<Double> errors,
    List<List<Double>> interpolant) {
  /** Coefficients are quotients of whole numbers: their sums are wrong by some roundings. */
  private static final double ROUNDING = 1e-12;

  /** Copies the lists, and checks shapes and sums. */
  public EmbeddedPair {
    nodes = List.copyOf(nodes);
    rows = rows.stream().map(List::copyOf).toList();
    weights = List.copyOf(weights);
    errors = List.copyOf(errors);
    interpolant = interpolant.stream().map(List::copyOf).toList();
    if (order < 1 || errorOrder < 1) {
      throw new IllegalArgumentException("orders are at least 1: " + order + ", " + errorOrder);
    }
    int stages = nodes.size();
    if (stages == 0
        || rows.size() != stages
        || weights.size() != stages
        || errors.size() != stages
        || interpolant.size() != stages
        || interpolant.stream().mapToInt(List::size).distinct().count() != 1) {
      throw new IllegalArgumentException("the pair's lists need one entry for each stage");
    }
    checkRows(nodes, rows);
    checkSum("weights", weights, 1);
    checkSum("errors", errors, 0);
    for (int i = 0; i < stages; i++) {
      checkSum("polynomial " + i, interpolant.get(i), weights.get(i));
    }
  }

  private static void checkRows(List<Double> nodes, List<List<Double>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      double node = nodes.get(i);
      if (!(node >= 0 && node <= 1) || (i == 0 && node != 0)) {
        throw new IllegalArgumentException(
            "stages lie between 0 and 1 and begin with 0, but stage " + i + " lies at " + node);
      }
      if (rows.get(i).size() != i) {
        throw new IllegalArgumentException("row " + i + " needs " + i + " entries");
      }
      checkSum("row " + i, rows.get(i), node);
    }
  }

  private static void checkSum(String what, List<Double> terms, double expected) {
    double sum = terms.stream().mapToDouble(Double::doubleValue).sum();
    if (!(Math.abs(sum - expected) <= ROUNDING)) {
      throw new IllegalArgumentException(
          "the " + what + " must sum to " + expected + ", not " + sum);
    }
  }

  /**
   * How many stages there are.
   *
   * @return at least 1
   */
  public int stages() {
    return nodes.size();
  }

  /**
   * Whether the last stage is the solution at the end of the step, so that its derivative serves
   * the next step too.
   *
   * @return true if its row is the weights
   */
  public boolean firstSameAsLast() {
    int last = stages() - 1;
    return nodes.get(last) == 1
        && weights.get(last) == 0
        && rows.get(last).equals(weights.subList(0, last));
  }
}

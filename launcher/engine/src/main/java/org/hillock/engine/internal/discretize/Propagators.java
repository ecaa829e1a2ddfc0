package org.hillock.engine.internal.discretize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillock.api.expr.Expr;
import org.hillock.api.integrate.PropagatorSteps;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.math.Propagator;
import org.hillock.engine.plan.Column;

/**
 * The entries of a linear scheme's propagator: one matrix exponential for every distinct matrix.
 */
final class Propagators {
  private final Scheme.Linear linear;
  private final ParameterValues parameters;
  private final Map<List<Double>, Propagator> known = new HashMap<>();

  Propagators(Scheme.Linear linear, ParameterValues parameters) {
    this.linear = linear;
    this.parameters = parameters;
  }

  /**
   * Computes all entries.
   *
   * @return columns by symbol; shared where all neurons have the same bits
   * @throws IllegalArgumentException if a propagator overflows
   */
  Map<String, Column> columns() {
    boolean shared = linear.matrix().stream().flatMap(List::stream).allMatch(parameters::isShared);
    int size = shared ? 1 : parameters.size();
    List<Propagator> propagators = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      propagators.add(propagator(i));
    }
    Map<String, Column> columns = new HashMap<>();
    int n = linear.states().size();
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < n; column++) {
        String to = linear.states().get(row);
        String from = linear.states().get(column);
        columns.put(
            PropagatorSteps.state(to, from),
            entry(propagators.stream().map(Propagator::state).toList(), row, column));
        columns.put(
            PropagatorSteps.start(to, from),
            entry(propagators.stream().map(Propagator::start).toList(), row, column));
        columns.put(
            PropagatorSteps.end(to, from),
            entry(propagators.stream().map(Propagator::end).toList(), row, column));
      }
    }
    return columns;
  }

  /** How many matrix exponentials were computed. */
  int distinct() {
    return known.size();
  }

  private Propagator propagator(int neuron) {
    List<Double> key = new ArrayList<>();
    for (List<Expr> row : linear.matrix()) {
      row.forEach(entry -> key.add(parameters.evaluate(entry, neuron)));
    }
    int n = linear.states().size();
    return known.computeIfAbsent(
        key,
        entries -> {
          double[][] matrix = new double[n][n];
          for (int i = 0; i < n * n; i++) {
            matrix[i / n][i % n] = entries.get(i);
          }
          return Propagator.of(matrix, parameters.dt());
        });
  }

  private static Column entry(List<double[][]> matrices, int row, int column) {
    double[] values = new double[matrices.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = matrices.get(i)[row][column];
    }
    long first = Double.doubleToRawLongBits(values[0]);
    boolean same =
        Arrays.stream(values).allMatch(value -> Double.doubleToRawLongBits(value) == first);
    return same ? Column.of(values[0]) : new Column(values);
  }
}

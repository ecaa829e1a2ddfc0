package org.hillock.engine.internal.discretize;

import java.util.Map;
import java.util.Set;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.engine.plan.Column;

/**
 * The parameters of a population, for what is computed once.
 *
 * @param size how many neurons
 * @param dt ms
 * @param columns by name
 */
public record ParameterValues(int size, double dt, Map<String, Column> columns) {
  /** Copies the map. */
  public ParameterValues {
    columns = Map.copyOf(columns);
  }

  /** Whether a symbol is a constant of the run. */
  public boolean knows(String symbol) {
    return symbol.equals("dt") || symbol.equals("pi") || columns.containsKey(symbol);
  }

  /** Whether an expression of constants has one value for all neurons. */
  public boolean isShared(Expr expr) {
    Set<String> symbols = FreeSymbols.of(expr);
    return symbols.stream()
        .noneMatch(name -> columns.containsKey(name) && columns.get(name).length() > 1);
  }

  /** An expression of constants for one neuron. */
  public double evaluate(Expr expr, int neuron) {
    return Evaluator.evaluate(expr, name -> value(name, neuron));
  }

  /** An expression of constants for all neurons. */
  public Column column(Expr expr) {
    double[] values = new double[isShared(expr) ? 1 : size];
    for (int i = 0; i < values.length; i++) {
      values[i] = evaluate(expr, i);
    }
    return new Column(values);
  }

  private double value(String name, int neuron) {
    return switch (name) {
      case "dt" -> dt;
      case "pi" -> Math.PI;
      default -> {
        Column column = columns.get(name);
        if (column == null) {
          throw new IllegalStateException("\"" + name + "\" is no constant of the run");
        }
        yield column.at(neuron);
      }
    };
  }
}

package org.hillock.engine.internal.discretize;

import java.util.List;
import java.util.Map;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Statement;
import org.hillock.engine.plan.Column;

/**
 * How a system is advanced by one step.
 *
 * @param system the equations
 * @param statements the program of one step
 * @param coefficients the values of the symbols that the statements use beside those of the
 *     equations
 */
public record Stepping(
    EquationSystem system, List<Statement> statements, Map<String, Column> coefficients) {
  /** Copies the collections. */
  public Stepping {
    statements = List.copyOf(statements);
    coefficients = Map.copyOf(coefficients);
  }
}

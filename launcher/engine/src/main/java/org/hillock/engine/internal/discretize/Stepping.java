package org.hillock.engine.internal.discretize;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.integrate.Statement;
import org.hillock.engine.plan.Column;

/**
 * How a system is advanced by one step.
 *
 * @param system the equations
 * @param statements the program of one step; none if it is advanced by sub-steps
 * @param coefficients the values of the symbols that the statements use beside those of the
 *     equations
 * @param continuous the method of its sub-steps; empty if there are statements
 */
public record Stepping(
    EquationSystem system,
    List<Statement> statements,
    Map<String, Column> coefficients,
    Optional<Scheme.Continuous> continuous) {
  /** Copies the collections. */
  public Stepping {
    statements = List.copyOf(statements);
    coefficients = Map.copyOf(coefficients);
  }

  static Stepping of(
      EquationSystem system, List<Statement> statements, Map<String, Column> coefficients) {
    return new Stepping(system, statements, coefficients, Optional.empty());
  }

  static Stepping of(EquationSystem system, Scheme.Continuous continuous) {
    return new Stepping(system, List.of(), Map.of(), Optional.of(continuous));
  }
}

package org.hillock.api.integrate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.expr.Reciprocal;

/**
 * The statements of a step with multiplications in place of divisions by what does not vary within
 * it. The engine and the kit's interpreter both apply it to what integrators return, so they agree
 * to the last bit.
 *
 * @since 1.0
 */
public final class Reciprocals {
  private Reciprocals() {}

  /**
   * Replaces divisions.
   *
   * @param statements the program of one step
   * @param system what it was made from
   * @return as many statements, of the same names
   */
  public static List<Statement> of(List<Statement> statements, EquationSystem system) {
    Set<String> varying = new HashSet<>(system.varying());
    List<Statement> replaced = new ArrayList<>();
    for (Statement statement : statements) {
      switch (statement) {
        case Statement.Let let -> {
          Expr value = Reciprocal.of(let.value(), symbol -> varies(symbol, varying));
          replaced.add(new Statement.Let(let.name(), value));
          if (FreeSymbols.of(value).stream().anyMatch(symbol -> varies(symbol, varying))) {
            varying.add(let.name());
          }
        }
        case Statement.Next next ->
            replaced.add(
                new Statement.Next(
                    next.state(), Reciprocal.of(next.value(), symbol -> varies(symbol, varying))));
      }
    }
    return replaced;
  }

  /** Ports and random numbers carry a stage or a state behind an at sign, and vary. */
  private static boolean varies(String symbol, Set<String> varying) {
    return varying.contains(symbol) || symbol.contains("@");
  }
}

package org.hillock.engine.internal.discretize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Statement;

/** Checks the statements that an integrator returned. */
final class SchemeCheck {
  private final EquationSystem system;
  private final Set<String> known;
  private final List<String> mistakes = new ArrayList<>();

  private SchemeCheck(EquationSystem system, Set<String> constants) {
    this.system = system;
    this.known = new HashSet<>(constants);
    known.addAll(system.states());
    known.addAll(List.of("t", "dt", "pi"));
    system.equations().stream()
        .filter(ode -> ode.noise().isPresent())
        .forEach(ode -> known.add(EquationSystem.noise(ode.state())));
  }

  /**
   * Finds mistakes.
   *
   * @param statements the scheme
   * @param system what it was made from
   * @param constants parameters, states without an equation and coefficients
   * @return sentences without a subject; empty if all is well
   */
  static List<String> mistakes(
      List<Statement> statements, EquationSystem system, Set<String> constants) {
    SchemeCheck check = new SchemeCheck(system, constants);
    Set<String> missing = new TreeSet<>(system.states());
    for (Statement statement : statements) {
      switch (statement) {
        case Statement.Let let -> {
          check.symbols(let.name(), let.value());
          check.declare(let.name());
        }
        case Statement.Next next -> {
          check.symbols("the next " + next.state(), next.value());
          if (!missing.remove(next.state())) {
            check.mistakes.add(
                "moves " + next.state() + ", which is no state of the system, or twice");
          }
        }
      }
    }
    missing.forEach(state -> check.mistakes.add("does not move the state " + state));
    return check.mistakes;
  }

  private void declare(String name) {
    if (system.ports().contains(name) || isPort(name) || !known.add(name)) {
      mistakes.add("names a local value \"" + name + "\", but that name is taken");
    }
  }

  private void symbols(String where, Expr value) {
    for (String symbol : new TreeSet<>(FreeSymbols.of(value))) {
      if (!known.contains(symbol) && !isPort(symbol)) {
        mistakes.add("uses \"" + symbol + "\" in " + where + ", which nothing declares");
      }
    }
  }

  /** Whether a symbol is a port at a stage, as in {@code I@0.5}. */
  private boolean isPort(String symbol) {
    int at = symbol.lastIndexOf('@');
    if (at < 0 || !system.ports().contains(symbol.substring(0, at))) {
      return false;
    }
    try {
      double fraction = Double.parseDouble(symbol.substring(at + 1));
      return fraction >= 0 && fraction <= 1;
    } catch (NumberFormatException notAStage) {
      return false;
    }
  }
}

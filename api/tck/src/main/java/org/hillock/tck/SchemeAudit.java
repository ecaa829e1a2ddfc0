package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.ImplicitSteps;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.integrate.Statement;

/** Checks what a scheme mentions. */
final class SchemeAudit {
  private final EquationSystem system;
  private final Set<String> known = new HashSet<>();

  SchemeAudit(EquationSystem system) {
    this.system = system;
    known.addAll(system.states());
    known.add("t");
    known.add("dt");
    system.equations().forEach(ode -> known.addAll(FreeSymbols.of(ode.derivative())));
    known.removeAll(system.ports());
  }

  void check(Scheme scheme) {
    switch (scheme) {
      case Scheme.Steps steps -> steps(steps.statements());
      case Scheme.Linear linear -> linear(linear);
      case Scheme.Implicit implicit -> implicit(implicit);
      case Scheme.Continuous ignored -> {} // it mentions nothing
      case Scheme.Refused ignored -> {}
    }
  }

  private void implicit(Scheme.Implicit implicit) {
    assertThat(implicit.states()).isEqualTo(system.states());
    assertThat(ImplicitSteps.admits(implicit)).as("it can be solved").isTrue();
    steps(ImplicitSteps.of(implicit));
  }

  private void steps(List<Statement> statements) {
    List<String> moved = new ArrayList<>();
    for (Statement statement : statements) {
      switch (statement) {
        case Statement.Let let -> {
          mentionsKnown(let.value());
          assertThat(known.add(let.name())).as("%s is a fresh name", let.name()).isTrue();
        }
        case Statement.Next next -> {
          mentionsKnown(next.value());
          moved.add(next.state());
        }
      }
    }
    assertThat(moved)
        .as("one new value for each state")
        .containsExactlyInAnyOrderElementsOf(system.states());
  }

  private void linear(Scheme.Linear linear) {
    assertThat(linear.states()).isEqualTo(system.states());
    linear
        .matrix()
        .forEach(row ->
            row.forEach(
                a -> assertThat(FreeSymbols.of(a)).doesNotContainAnyElementsOf(system.varying())));
    linear
        .forcing()
        .forEach(f -> assertThat(FreeSymbols.of(f)).doesNotContainAnyElementsOf(system.states()));
  }

  private void mentionsKnown(Expr expr) {
    for (String symbol : FreeSymbols.of(expr)) {
      assertThat(known.contains(symbol) || isStage(symbol)).as("%s is declared", symbol).isTrue();
    }
  }

  private boolean isStage(String symbol) {
    int at = symbol.indexOf('@');
    if (at < 0 || !system.ports().contains(symbol.substring(0, at))) {
      return false;
    }
    double fraction = Double.parseDouble(symbol.substring(at + 1));
    return fraction >= 0 && fraction <= 1;
  }
}

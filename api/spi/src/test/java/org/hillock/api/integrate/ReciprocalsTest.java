package org.hillock.api.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Parser;
import org.hillock.api.integrate.Statement.Let;
import org.hillock.api.integrate.Statement.Next;
import org.hillock.api.model.Ode;
import org.junit.jupiter.api.Test;

class ReciprocalsTest {
  private static final EquationSystem SYSTEM =
      new EquationSystem(
          "test",
          List.of(new Ode("x", parse("-x/tau"), Optional.empty(), "dx/dt = -x/tau")),
          List.of("I"));

  private static Expr parse(String text) {
    return Parser.parse(text).expr().orElseThrow();
  }

  private static List<String> texts(Statement... statements) {
    return Reciprocals.of(List.of(statements), SYSTEM).stream()
        .map(statement ->
            switch (statement) {
              case Let let -> let.name() + " = " + let.value();
              case Next next -> next.state() + "' = " + next.value();
            })
        .toList();
  }

  @Test
  void statesPortsTimeAndWhatIsMadeOfThemVary() {
    assertThat(
            texts(
                new Let("k", parse("-x/tau")),
                new Let("c", parse("dt/tau")),
                new Next("x", parse("x + k/c + t/tau").plus(port().over(Expr.symbol("R"))))))
        .containsExactly(
            "k = " + parse("-x*(1/tau)"),
            "c = " + parse("dt/tau"),
            "x' = "
                + parse("x + k*(1/c) + t*(1/tau)")
                    .plus(port().times(Expr.constant(1).over(Expr.symbol("R")))));
  }

  private static Expr port() {
    return EquationSystem.port("I", 0.5);
  }

  @Test
  void divisionsByWhatVariesStay() {
    assertThat(texts(new Let("k", parse("1 + x")), new Next("x", parse("x/k"))))
        .containsExactly("k = " + parse("1 + x"), "x' = " + parse("x/k"));
  }
}

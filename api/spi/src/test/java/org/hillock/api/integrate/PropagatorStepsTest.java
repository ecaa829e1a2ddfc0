package org.hillock.api.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Limits;
import org.hillock.api.integrate.Statement.Let;
import org.hillock.api.integrate.Statement.Next;
import org.hillock.api.model.Ode;
import org.junit.jupiter.api.Test;

class PropagatorStepsTest {
  private static final Expr ZERO = Expr.constant(0);
  private static final Expr ONE = Expr.constant(1);

  /** Each state is moved by the one before it, and so by all before it. */
  private static List<Statement> chain(int n, List<Expr> forcing) {
    List<String> states = IntStream.range(0, n).mapToObj(i -> "x" + i).toList();
    List<List<Expr>> matrix =
        IntStream.range(0, n)
            .mapToObj(i -> IntStream.range(0, n).mapToObj(j -> j == i - 1 ? ONE : ZERO).toList())
            .toList();
    List<Ode> equations =
        states.stream().map(state -> new Ode(state, ZERO, Optional.empty(), "")).toList();
    return PropagatorSteps.of(
        new Scheme.Linear(states, matrix, forcing),
        new EquationSystem("chain", equations, List.of("I")));
  }

  private static Expr value(Statement statement) {
    return switch (statement) {
      case Let let -> let.value();
      case Next next -> next.value();
    };
  }

  @Test
  void leavesOutWhatTheStructureMakesZero() {
    assertThat(chain(2, List.of(Expr.symbol("I"), ZERO)).stream().map(s -> value(s).toString()))
        .containsExactly(
            "I@0.0",
            "I@1.0",
            "P@x0,x0 * x0 + S@x0,x0 * f0@x0 + E@x0,x0 * f1@x0",
            "P@x1,x0 * x0 + P@x1,x1 * x1 + S@x1,x0 * f0@x0 + E@x1,x0 * f1@x0");
  }

  @Test
  void aLongSumKeepsItsOrderInPiecesWithinTheLimits() {
    int n = 250;
    List<Statement> statements = chain(n, Stream.generate(() -> ONE).limit(n).toList());
    assertThat(statements).allMatch(statement -> Limits.admits(value(statement)));

    Map<String, Double> symbols = new HashMap<>();
    double last = 0;
    for (Statement statement : statements) {
      last = Evaluator.evaluate(value(statement), s -> symbols.computeIfAbsent(s, this::number));
      if (statement instanceof Let let) {
        symbols.put(let.name(), last);
      }
    }
    assertThat(last).isEqualTo(leftToRight(n, symbols));
  }

  /** Any number that differs from symbol to symbol and makes sums round. */
  private double number(String symbol) {
    return 1.0 / (3 + (symbol.hashCode() & 0xffff));
  }

  private double leftToRight(int n, Map<String, Double> symbols) {
    String to = "x" + (n - 1);
    List<Double> terms = new ArrayList<>();
    for (int j = 0; j < n; j++) {
      terms.add(symbols.get(PropagatorSteps.state(to, "x" + j)) * symbols.get("x" + j));
    }
    for (int j = 0; j < n; j++) {
      terms.add(symbols.get(PropagatorSteps.start(to, "x" + j)));
      terms.add(symbols.get(PropagatorSteps.end(to, "x" + j)));
    }
    return terms.stream().collect(Collectors.reducing(Double::sum)).orElseThrow();
  }
}

package org.hillock.api.integrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Limits;
import org.hillock.api.integrate.Statement.Let;
import org.hillock.api.integrate.Statement.Next;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImplicitStepsTest {
  private static final Expr ZERO = Expr.constant(0);

  /**
   * States x0, x1, ...; entries M0,1 and so on where the pattern has one; right-hand sides r0, ...
   */
  private static Scheme.Implicit system(int n, BiPredicate<Integer, Integer> pattern) {
    List<List<Expr>> matrix =
        IntStream.range(0, n)
            .mapToObj(i ->
                IntStream.range(0, n)
                    .mapToObj(
                        j -> i == j || pattern.test(i, j) ? Expr.symbol("M" + i + "," + j) : ZERO)
                    .toList())
            .toList();
    return new Scheme.Implicit(
        IntStream.range(0, n).mapToObj(i -> "x" + i).toList(),
        matrix,
        IntStream.range(0, n).mapToObj(i -> Expr.symbol("r" + i)).toList());
  }

  private static Expr value(Statement statement) {
    return switch (statement) {
      case Let let -> let.value();
      case Next next -> next.value();
    };
  }

  private static List<String> text(Scheme.Implicit implicit) {
    return ImplicitSteps.of(implicit).stream()
        .map(statement ->
            switch (statement) {
              case Let let -> let.name() + " = " + let.value();
              case Next next -> next.state() + "' = " + next.value();
            })
        .toList();
  }

  /** The values of all locals and, under the states' names, of all changes. */
  private static Map<String, Double> run(Scheme.Implicit implicit, Map<String, Double> given) {
    Map<String, Double> symbols = new HashMap<>(given);
    implicit.states().forEach(state -> symbols.put(state, 0.0));
    Map<String, Double> next = new HashMap<>();
    for (Statement statement : ImplicitSteps.of(implicit)) {
      double value = Evaluator.evaluate(value(statement), symbols::get);
      switch (statement) {
        case Let let -> symbols.put(let.name(), value);
        case Next moved -> next.put(moved.state(), value);
      }
    }
    symbols.putAll(next);
    return symbols;
  }

  /** A gate knows itself and the potential, the potential knows all: gates go first. */
  @Test
  void gatesAreEliminatedBeforeThePotentialWithOneDivisionEach() {
    assertThat(text(system(3, (i, j) -> i == 0 || j == 0)))
        .containsExactly(
            "p@x2 = 1 / M2,2",
            "m@x0,x2 = M0,2 * p@x2",
            "a@x0,x0@x2 = M0,0 - m@x0,x2 * M2,0",
            "b@x0@x2 = r0 - m@x0,x2 * r2",
            "p@x1 = 1 / M1,1",
            "m@x0,x1 = M0,1 * p@x1",
            "a@x0,x0@x1 = a@x0,x0@x2 - m@x0,x1 * M1,0",
            "b@x0@x1 = b@x0@x2 - m@x0,x1 * r1",
            "p@x0 = 1 / a@x0,x0@x1",
            "d@x0 = b@x0@x1 * p@x0",
            "b@x1@x0 = r1 - M1,0 * d@x0",
            "d@x1 = b@x1@x0 * p@x1",
            "b@x2@x0 = r2 - M2,0 * d@x0",
            "d@x2 = b@x2@x0 * p@x2",
            "x0' = x0 + d@x0",
            "x1' = x1 + d@x1",
            "x2' = x2 + d@x2");
  }

  /** A star of any size, with its centre declared first: as many updates as it has tips. */
  @Test
  void aLargeTreeFillsNothingIn() {
    int n = 1000;
    List<Statement> statements = ImplicitSteps.of(system(n, (i, j) -> i == 0 || j == 0));
    assertThat(statements).hasSizeLessThan(8 * n);
    assertThat(statements).allMatch(statement -> Limits.admits(value(statement)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 12, 30})
  void theChangesSolveTheSystem(int n) {
    Random random = new Random(n);
    boolean[][] some = new boolean[n][n];
    for (boolean[] row : some) {
      IntStream.range(0, n).forEach(j -> row[j] = random.nextInt(3) == 0);
    }
    Scheme.Implicit implicit = system(n, (i, j) -> some[i][j]);
    Map<String, Double> given = new HashMap<>();
    for (int i = 0; i < n; i++) {
      given.put("r" + i, random.nextDouble(-1, 1));
      for (int j = 0; j < n; j++) {
        given.put("M" + i + "," + j, i == j ? n : random.nextDouble(-1, 1));
      }
    }
    Map<String, Double> solved = run(implicit, given);
    for (int i = 0; i < n; i++) {
      double left = 0;
      for (int j = 0; j < n; j++) {
        double entry = i == j || some[i][j] ? given.get("M" + i + "," + j) : 0;
        left += entry * solved.get("x" + j);
      }
      assertThat(left).isCloseTo(given.get("r" + i), within(1e-13));
    }
  }

  @Test
  void whatDoesNotMoveKeepsItsBits() {
    Scheme.Implicit implicit =
        new Scheme.Implicit(
            List.of("x", "y"),
            List.of(List.of(Expr.constant(1), ZERO), List.of(Expr.symbol("c"), Expr.symbol("d"))),
            List.of(ZERO, Expr.symbol("r")));
    assertThat(text(implicit))
        .containsExactly("p@y = 1 / d", "d@y = r * p@y", "x' = x", "y' = y + d@y");
  }

  @Test
  void numbersAreComputedAtOnce() {
    Scheme.Implicit implicit =
        new Scheme.Implicit(
            List.of("x"), List.of(List.of(Expr.constant(4))), List.of(Expr.symbol("r")));
    assertThat(text(implicit)).containsExactly("d@x = r * 0.25", "x' = x + d@x");
  }

  @Test
  void aVanishingPivotGivesInfinity() {
    Map<String, Double> given = Map.of("M0,0", 0.0, "r0", 3.0);
    assertThat(run(system(1, (i, j) -> true), given).get("x0")).isInfinite();
  }

  @Test
  void theBoundOfTheUpdatesIsThatOfTheDocumentation() {
    assertThat(ImplicitSteps.admits(system(38, (i, j) -> true))).isTrue();
    Scheme.Implicit large = system(40, (i, j) -> true);
    assertThat(ImplicitSteps.admits(large)).isFalse();
    assertThatThrownBy(() -> ImplicitSteps.of(large))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("40 states");
  }

  @Test
  void refusesAConstantZeroAsPivotAndSizesThatDiffer() {
    List<Expr> right = new ArrayList<>(List.of(ZERO));
    assertThatThrownBy(() -> new Scheme.Implicit(List.of("x"), List.of(List.of(ZERO)), right))
        .hasMessageContaining("pivot of x is zero");
    assertThatThrownBy(() -> new Scheme.Implicit(List.of("x"), List.of(), right))
        .hasMessageContaining("1 by 1 matrix");
  }
}

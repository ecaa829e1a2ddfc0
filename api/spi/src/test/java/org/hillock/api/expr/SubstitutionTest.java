package org.hillock.api.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.hillock.api.Cases;
import org.hillock.api.HillockException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SubstitutionTest {
  private static Expr read(String text) {
    return Parser.parse(text).expr().orElseThrow();
  }

  @Test
  void replacesAllAtOnce() {
    Expr swapped =
        Substitution.of(read("x - y"), Map.of("x", Expr.symbol("y"), "y", Expr.symbol("x")));
    assertThat(swapped).hasToString("y - x");
  }

  @Test
  void reachesEveryPlace() {
    Expr expr = read("-x + exp(x)^x + if(not (x > 1 and x < 2 or x == 3), x, fma(x, x, x))");
    assertThat(FreeSymbols.of(Substitution.of(expr, Map.of("x", Expr.symbol("z")))))
        .containsExactly("z");
  }

  @Test
  void keepsTheTreeWhereNothingIsReplaced() {
    Expr expr = read("x + y");
    assertThat(Substitution.of(expr, Map.of("z", Expr.constant(1)))).isSameAs(expr);
  }

  @Test
  void simplifiesNothing() {
    assertThat(Substitution.of(read("x*y"), Map.of("x", Expr.constant(1)))).hasToString("1 * y");
  }

  @Test
  void worksOnConditions() {
    Condition condition = Parser.parseCondition("x > 1").condition().orElseThrow();
    Condition replaced = Substitution.of(condition, Map.of("x", read("y + 1")));
    assertThat(replaced).hasToString("y + 1 > 1");
  }

  @Test
  void isTheSameAsEvaluatingWithTheReplacementsValue() {
    Cases.forAll(cases -> {
      RandomTrees trees = new RandomTrees(cases.seed());
      Expr outer = trees.smooth(5);
      Expr inner = trees.smooth(4);
      double x = 0.4;
      double y = -0.7;
      double value = Evaluator.evaluate(inner, name -> name.equals("x") ? x : y);

      double expected = Evaluator.evaluate(outer, name -> name.equals("x") ? value : y);
      double actual =
          Evaluator.evaluate(
              Substitution.of(outer, Map.of("x", inner)), name -> name.equals("x") ? x : y);

      assertThat(actual).as("%s where x is %s", outer, inner).isEqualTo(expected);
    });
  }

  @Test
  void refusesTreesThatAreTooLargeWithoutBuildingThem() {
    Expr square = read("x*x");
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertThatThrownBy(
                    () -> {
                      Expr tree = square;
                      for (int i = 0; i < 100; i++) {
                        tree = Substitution.of(square, Map.of("x", tree));
                      }
                    })
                .isInstanceOfSatisfying(
                    HillockException.class,
                    e -> assertThat(e.category()).isEqualTo(HillockException.Category.USER))
                .hasMessageContaining("more than 20000"));
  }

  @Test
  void refusesTreesThatAreTooDeep() {
    Expr deep = read("x" + "+x".repeat(150));
    assertThatThrownBy(() -> Substitution.of(deep, Map.of("x", deep)))
        .isInstanceOf(HillockException.class);
  }
}

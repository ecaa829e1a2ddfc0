package org.hillock.api.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hillock.api.Cases;
import org.junit.jupiter.api.Test;

class AffineTest {
  private static Expr read(String text) {
    return Parser.parse(text).expr().orElseThrow();
  }

  @Test
  void findsTheCoefficientsOfAllSymbols() {
    Affine form = Affine.of(read("(E - v + R*(I - w))/tau"), List.of("v", "w", "z")).orElseThrow();

    assertThat(form.symbols()).containsExactly("v", "w", "z");
    assertThat(form.coefficient("v")).hasToString("-1 / tau");
    assertThat(form.coefficient("w")).hasToString("-(R / tau)");
    assertThat(form.coefficient("z")).isEqualTo(Expr.constant(0));
    assertThat(form.rest()).hasToString("(E + R * I) / tau");
    assertThatThrownBy(() -> form.coefficient("E")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesProductsOfSymbols() {
    assertThat(Affine.of(read("v*w"), List.of("v", "w"))).isEmpty();
    assertThat(Affine.of(read("v*w"), List.of("v"))).isPresent();
    assertThat(Affine.of(read("exp(v) + w"), List.of("v", "w"))).isEmpty();
    assertThat(Affine.of(read("if(w > 0, v, 0)"), List.of("v", "w"))).isEmpty();
  }

  @Test
  void needsOneCoefficientForEachSymbol() {
    assertThatThrownBy(() -> new Affine(List.of("x"), List.of(), Expr.constant(0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isTheRestWhereThereAreNoSymbols() {
    assertThat(Affine.of(read("exp(v)"), List.of()).orElseThrow().rest()).hasToString("exp(v)");
  }

  @Test
  void equalsTheExpression() {
    Cases.forAll(cases -> {
      Expr expr = new RandomTrees(cases.seed()).linear(6);
      Affine form = Affine.of(expr, List.of("y", "x")).orElseThrow();
      Map<String, Double> values = Map.of("x", 1.7, "y", -0.4, "a", 0.3);

      double y = Evaluator.evaluate(form.coefficient("y"), values::get) * -0.4;
      double x = Evaluator.evaluate(form.coefficient("x"), values::get) * 1.7;
      double rest = Evaluator.evaluate(form.rest(), values::get);
      double value = Evaluator.evaluate(expr, values::get);

      double tolerance = 1e-9 * (1 + Math.abs(x) + Math.abs(y) + Math.abs(rest) + Math.abs(value));
      assertThat(x + y + rest).as("%s", expr).isCloseTo(value, within(tolerance));
    });
  }
}

package org.hillock.engine.internal.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Expr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationTest {
  private static final Map<String, Double> INPUTS =
      Map.of("x", 0.37, "y", -2.9, "z", 1e10, "p", 3.0);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x + y + z - x*y/z",
        "-(x - y)^3 + x^p + x^-2 + x^0.5",
        "exp(x) + expm1(y) + exprel(x) + log(x) + log1p(x) + sin(y) + cos(y) + tan(y)",
        "sinh(x) + cosh(y) + tanh(x) + sqrt(x) + abs(y) + floor(y) + min(x, y) + max(x, y) +"
            + " clip(z, x, p) + fma(x, y, z)",
        "if(x < y or x <= y and x > y, 1, 2) + if(not (x >= y), 3, 4) + if(x == y, 5, 6) + if(x !="
            + " y, 7, 8)"
      })
  void computesWhatTheEvaluatorComputes(String text) {
    Expr expr = Programs.parse(text);
    Program program = new Programs().probe(expr).program();
    double expected = Evaluator.evaluate(expr, symbol -> INPUTS.getOrDefault(symbol, Double.NaN));
    assertThat(Programs.evaluate(program, 0, INPUTS)).isEqualTo(expected);
  }

  @Test
  void wholeConstantExponentsAreRepeatedMultiplications() {
    assertThat(operations("x^3")).contains(Operation.POWI).doesNotContain(Operation.POW);
    assertThat(operations("x^p")).contains(Operation.POW).doesNotContain(Operation.POWI);
    assertThat(operations("x^2.5")).contains(Operation.POW);
  }

  private static java.util.List<Operation> operations(String text) {
    return Programs.probing(text).nodes().stream()
        .filter(Node.Apply.class::isInstance)
        .map(node -> ((Node.Apply) node).operation())
        .toList();
  }
}

package org.hillock.engine.internal.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrecomputationTest {
  @Test
  void divisionsAndFunctionsOfParametersBecomeColumns() {
    Precomputation.Outcome outcome = Precomputation.of(Programs.probing("x*(2/p) + exp(q)*y"));
    assertThat(outcome.columns()).hasSize(2);
    assertThat(outcome.program().nodes())
        .noneMatch(node ->
            node instanceof Node.Apply apply
                && (apply.operation() == Operation.DIVIDE || apply.operation() == Operation.EXP));
  }

  @Test
  void theLargestExpressionIsTakenWhole() {
    Precomputation.Outcome outcome = Precomputation.of(Programs.probing("x*(1 - exp(-2/p)*q)"));
    assertThat(outcome.columns()).hasSize(1);
    assertThat(outcome.program().nodes()).hasSize(3);
  }

  @Test
  void whatIsCheapOrVariesStays() {
    assertThat(Precomputation.of(Programs.probing("x*(p + q)")).columns()).isEmpty();
    assertThat(Precomputation.of(Programs.probing("x/p + exp(y*q)")).columns()).isEmpty();
    assertThat(Precomputation.of(Programs.probing("s/p")).columns()).isEmpty();
    assertThat(Precomputation.of(Programs.probing("if(p/q > 1, x, y)")).columns()).hasSize(1);
  }

  @Test
  void valuesKeepTheirBits() {
    Program before = Programs.probing("x*(1 - exp(-2/p)*q) + if(p > 0.1/q, y, q/p)");
    Precomputation.Outcome outcome = Precomputation.of(before);
    Map<String, Double> inputs = new HashMap<>(Map.of("x", 0.3, "y", -1.7, "p", 0.7, "q", 3.3));
    double expected = Programs.evaluate(before, 0, inputs);
    outcome
        .columns()
        .forEach((name, node) ->
            inputs.put(
                name,
                new NodeEvaluator(before.nodes(), node)
                    .evaluate(symbol -> inputs.getOrDefault(symbol, 0.0))));
    assertThat(Programs.evaluate(outcome.program(), 0, inputs)).isEqualTo(expected);
  }
}

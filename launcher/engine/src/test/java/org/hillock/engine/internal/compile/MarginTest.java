package org.hillock.engine.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hillock.api.expr.Condition;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Parser;
import org.junit.jupiter.api.Test;

class MarginTest {
  private static Optional<Expr> margin(String condition) {
    return Margin.of((Condition) Parser.parse(condition).expr().orElseThrow());
  }

  private static double at(String condition, double x) {
    return Evaluator.evaluate(margin(condition).orElseThrow(), name -> x);
  }

  @Test
  void isTheDistanceToTheThreshold() {
    assertThat(at("x > 3", 5)).isEqualTo(2);
    assertThat(at("x >= 3", 1)).isEqualTo(-2);
    assertThat(at("x < 3", 5)).isEqualTo(-2);
    assertThat(at("3 <= x", 5)).isEqualTo(2);
  }

  @Test
  void ofSeveralConditionsTheOneThatDecidesCounts() {
    assertThat(at("x > 3 and x < 10", 4)).isEqualTo(1);
    assertThat(at("x > 3 and x < 10", 11)).isEqualTo(-1);
    assertThat(at("x < 3 or x > 10", 5)).isEqualTo(-2);
    assertThat(at("not (x > 3)", 5)).isEqualTo(-2);
    assertThat(at("not (x < 3 or x > 10)", 5)).isEqualTo(2);
  }

  @Test
  void thereIsNoneWhereAConditionHoldsOnPoints() {
    assertThat(margin("x == 3")).isEmpty();
    assertThat(margin("x > 3 or x != 5")).isEmpty();
  }
}

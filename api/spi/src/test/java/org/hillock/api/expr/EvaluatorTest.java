package org.hillock.api.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.hillock.api.math.Elementary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {
  private static final Map<String, Double> VALUES = Map.of("x", 0.3, "y", -2.0, "n", Double.NaN);

  private static double value(String text) {
    return Evaluator.evaluate(Parser.parse(text).expr().orElseThrow(), VALUES::get);
  }

  private static boolean holds(String text) {
    return Evaluator.holds(Parser.parseCondition(text).condition().orElseThrow(), VALUES::get);
  }

  @Test
  void operatesInTheOrderOfTheTree() {
    assertThat(value("0.1 + 0.2 + 0.3")).isEqualTo(0.1 + 0.2 + 0.3);
    assertThat(value("0.1 + (0.2 + 0.3)")).isEqualTo(0.1 + (0.2 + 0.3));
    assertThat(value("x*3 - y/7")).isEqualTo(0.3 * 3 - -2.0 / 7);
    assertThat(value("-x")).isEqualTo(-0.3);
    assertThat(value("fma(x, x, -0.09)")).isEqualTo(Math.fma(0.3, 0.3, -0.09));
  }

  @Test
  void hasTheFunctionsOfElementary() {
    assertThat(value("exp(x)")).isEqualTo(Elementary.exp(0.3));
    assertThat(value("expm1(x)")).isEqualTo(Elementary.expm1(0.3));
    assertThat(value("exprel(x)")).isEqualTo(Elementary.exprel(0.3));
    assertThat(value("log(x)")).isEqualTo(Elementary.log(0.3));
    assertThat(value("log1p(x)")).isEqualTo(Elementary.log1p(0.3));
    assertThat(value("sin(x)")).isEqualTo(Elementary.sin(0.3));
    assertThat(value("cos(x)")).isEqualTo(Elementary.cos(0.3));
    assertThat(value("tan(x)")).isEqualTo(Elementary.tan(0.3));
    assertThat(value("sinh(x)")).isEqualTo(Elementary.sinh(0.3));
    assertThat(value("cosh(x)")).isEqualTo(Elementary.cosh(0.3));
    assertThat(value("tanh(x)")).isEqualTo(Elementary.tanh(0.3));
    assertThat(value("sqrt(x)")).isEqualTo(Math.sqrt(0.3));
    assertThat(value("abs(y)")).isEqualTo(2);
    assertThat(value("floor(-0.5)")).isEqualTo(-1);
  }

  @Test
  void minimaMaximaAndClipAreThoseOfJava() {
    assertThat(value("min(x, y)")).isEqualTo(-2);
    assertThat(value("max(-0, 0)")).isEqualTo(0.0);
    assertThat(1 / value("min(-0, 0)")).isNegative();
    assertThat(value("max(n, 1)")).isNaN();
    assertThat(value("clip(5, 0, 1)")).isEqualTo(1);
    assertThat(value("clip(y, 0, 1)")).isEqualTo(0);
    assertThat(value("clip(0, 2, 1)")).isEqualTo(2);
  }

  @Test
  void constantWholeExponentsAreRepeatedMultiplication() {
    assertThat(value("x^5")).isEqualTo(Elementary.powi(0.3, 5));
    assertThat(value("x^-64")).isEqualTo(Elementary.powi(0.3, -64));
    assertThat(value("n^0")).isEqualTo(1);
    assertThat(value("x^65")).isEqualTo(Elementary.pow(0.3, 65));
    assertThat(value("x^0.5")).isEqualTo(Elementary.pow(0.3, 0.5));
    assertThat(value("x^y")).isEqualTo(Elementary.pow(0.3, -2));
  }

  @ParameterizedTest
  @CsvSource({"x^2, 2", "x^-64, -64", "x^64, 64", "x^-0, 0"})
  void tellsWhichPowersAreRepeatedMultiplication(String text, int exponent) {
    Expr.Binary power = (Expr.Binary) Parser.parse(text).expr().orElseThrow();
    assertThat(Evaluator.wholeExponent(power)).hasValue(exponent);
  }

  @ParameterizedTest
  @CsvSource({"x^65", "x^-65", "x^0.5", "x^y", "x*2", "x^-(2)", "x^1e300"})
  void tellsWhichAreNot(String text) {
    Expr.Binary power = (Expr.Binary) Parser.parse(text).expr().orElseThrow();
    assertThat(Evaluator.wholeExponent(power)).isEmpty();
  }

  @Test
  void comparisonsWithNaNDoNotHold() {
    assertThat(holds("n < 1")).isFalse();
    assertThat(holds("n >= 1")).isFalse();
    assertThat(holds("n == n")).isFalse();
    assertThat(holds("n != n")).isTrue();
    assertThat(holds("not n < 1")).isTrue();
    assertThat(holds("-0 == 0")).isTrue();
  }

  @Test
  void conditionsCombine() {
    assertThat(holds("x > 0 and y < 0")).isTrue();
    assertThat(holds("x < 0 or y > 0")).isFalse();
    assertThat(holds("x <= 0.3 and x >= 0.3 and x == 0.3")).isTrue();
    assertThat(value("if(x > 0, 1, 2)")).isEqualTo(1);
    assertThat(value("if(n > 0, 1, 2)")).isEqualTo(2);
  }

  @Test
  void aConditionHasNoValue() {
    Expr condition = Parser.parse("x > 0").expr().orElseThrow();
    assertThatThrownBy(() -> Evaluator.evaluate(condition, VALUES::get))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x > 0");
  }
}

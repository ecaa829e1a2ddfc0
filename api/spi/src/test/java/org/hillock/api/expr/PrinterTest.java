package org.hillock.api.expr;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillock.api.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrinterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(E_L - v + R * I) / tau_m",
        "a - (b - c)",
        "a / (b * c)",
        "a / b * c",
        "-x^2",
        "(-x)^2",
        "(-2)^2",
        "-(2)",
        "2^-x",
        "x^y^z",
        "(x^y)^z",
        "-(a * b)",
        "-a * b",
        "if(v > -50 mV and not (x < 1 or y == 2), 1, pi)",
        "max(0, min(1, x))",
        "2 [mV/ms] * t + 3 mV",
        "(5 ms)^2",
        "0.1 [mS/cm^2]",
        "50 [%]",
        "25 degC",
        "1.5e-7 * x",
        "-0",
        "(a < b or a > b) and c != d",
        "not (a < b and c < d)",
        "not a < b and c < d"
      })
  void writesTheFewestParentheses(String text) {
    assertThat(Parser.parse(text).expr().orElseThrow()).hasToString(text);
  }

  @Test
  void readsBackToAnEqualTree() {
    Cases.forAll(cases -> {
      Expr tree = new RandomTrees(cases.seed()).any(6);
      assertThat(Parser.parse(Printer.print(tree)).expr()).contains(tree);
    });
  }

  @Test
  void readsBackToAnEqualCondition() {
    Cases.forAll(cases -> {
      Condition tree = new RandomTrees(cases.seed()).condition(5);
      assertThat(Parser.parse(Printer.print(tree)).condition()).contains(tree);
    });
  }

  @Test
  void writesWhatCannotBeReadAsItIs() {
    assertThat(Printer.print(Expr.symbol("I@0.5").times(Expr.constant(Double.NaN))))
        .isEqualTo("I@0.5 * NaN");
  }
}

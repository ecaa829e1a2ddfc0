package org.hillock.api.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hillock.api.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinearFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(E_L - x + R*I)/tau_m; -1 / tau_m; (E_L + R * I) / tau_m",
        "a*(1 - x) - b*x; -a - b; a",
        "y; 0; y",
        "x; 1; 0",
        "-x/tau; -1 / tau; 0",
        "if(t > 5 ms, x, 2*x); if(t > 5 ms, 1, 2); 0",
        "fma(a, x, b); a; b",
        "fma(x, a, x); a + 1; 0",
        "x^1 + x^0; 1; 1",
        "0*x*x; 0; 0"
      })
  void splitsWhatIsLinear(String text, String slope, String intercept) {
    LinearForm form = LinearForm.of(Parser.parse(text).expr().orElseThrow(), "x").orElseThrow();

    assertThat(form.slope()).hasToString(slope);
    assertThat(form.intercept()).hasToString(intercept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x*x",
        "x^2",
        "1/x",
        "exp(x)",
        "abs(x)",
        "if(x > 0, x, y)",
        "2^x",
        "x/(1 + x)",
        "max(x, 0)",
        "fma(x, x, 1)",
        "x > 1"
      })
  void refusesWhatIsNot(String text) {
    assertThat(LinearForm.of(Parser.parse(text).expr().orElseThrow(), "x")).isEmpty();
  }

  /** Regrouping costs a few roundings of terms whose size the sum of magnitudes bounds. */
  @Test
  void equalsTheExpression() {
    Cases.forAll(cases -> {
      Expr expr = new RandomTrees(cases.seed()).linear(6);
      LinearForm form = LinearForm.of(expr, "x").orElseThrow();

      assertThat(FreeSymbols.of(form.slope())).doesNotContain("x");
      assertThat(FreeSymbols.of(form.intercept())).doesNotContain("x");
      double x = 1.7;
      double slope = Evaluator.evaluate(form.slope(), name -> 0.3);
      double intercept = Evaluator.evaluate(form.intercept(), name -> 0.3);
      double value = Evaluator.evaluate(expr, name -> name.equals("x") ? x : 0.3);
      double tolerance = 1e-9 * (1 + Math.abs(slope) + Math.abs(intercept) + Math.abs(value));
      assertThat(slope * x + intercept).as("%s", expr).isCloseTo(value, within(tolerance));
    });
  }
}

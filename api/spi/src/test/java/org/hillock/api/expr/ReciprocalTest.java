package org.hillock.api.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReciprocalTest {
  private static Expr parse(String text) {
    return Parser.parse(text).expr().orElseThrow();
  }

  private static Expr replaced(Expr expr) {
    return Reciprocal.of(expr, List.of("x", "y")::contains);
  }

  @ParameterizedTest
  @CsvSource({
    "x/tau, x*(1/tau)",
    "(x + p)/(2*tau), (x + p)*(1/(2*tau))",
    "exp(x/10), exp(x*(1/10))",
    "'if(x/tau > 1, y/p, 0)', 'if(x*(1/tau) > 1, y*(1/p), 0)'",
    "x/tau/p, x*(1/tau)*(1/p)",
  })
  void divisionsByWhatDoesNotVaryBecomeProducts(String before, String after) {
    assertThat(replaced(parse(before)).toString()).isEqualTo(parse(after).toString());
  }

  @ParameterizedTest
  @CsvSource({"p/tau", "p/x", "x/y", "x*p - 3", "x/(1 + y)"})
  void whatElseIsDividedStaysTheSameTree(String text) {
    Expr expr = parse(text);
    assertThat(replaced(expr)).isSameAs(expr);
  }

  @Test
  void theValueStaysWithinTwoRoundings() {
    Expr quotient = parse("x/tau");
    for (double x = 0.1; x < 100; x *= 1.7) {
      double value = x;
      double divided = Evaluator.evaluate(quotient, name -> name.equals("x") ? value : 3);
      double multiplied =
          Evaluator.evaluate(replaced(quotient), name -> name.equals("x") ? value : 3);
      assertThat(multiplied).isCloseTo(divided, within(2 * Math.ulp(divided)));
    }
  }
}

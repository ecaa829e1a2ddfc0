package org.hillock.api.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import org.hillock.api.Cases;
import org.hillock.api.HillockException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerivativeTest {
  private static final double Y = 0.6;

  private static Expr read(String text) {
    return Parser.parse(text).expr().orElseThrow();
  }

  private static double at(double x, Expr expr) {
    return Evaluator.evaluate(expr, name -> name.equals("x") ? x : Y);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "y; 0",
        "x; 1",
        "-y; 0",
        "3*x; 3",
        "x^2; 2 * x",
        "x^3; 3 * x^2",
        "x*y; y",
        "y/x; -(y / x / x)",
        "(a - x)/tau; -1 / tau",
        "exp(-x/tau); exp(-(x / tau)) * (-1 / tau)",
        "floor(x); 0",
        "abs(x); if(x < 0, -1, 1)",
        "max(x, 0); if(x >= 0, 1, 0)",
        "min(x, 1); if(x <= 1, 1, 0)",
        "if(x > 1, x^2, y); if(x > 1, 2 * x, 0)",
        "x^y; y * x^(y - 1)",
        "y^x; y^x * log(y)",
        "fma(x, y, x); y + 1",
        "max(y, 1); 0"
      })
  void isSimple(String text, String derivative) {
    assertThat(Derivative.of(read(text), "x")).hasToString(derivative);
  }

  /** With h in proportion to x, both the series and the rounding err by less than 1e-9. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "exp(x)",
        "expm1(x)",
        "exprel(x)",
        "log(x)",
        "log1p(x)",
        "sin(x)",
        "cos(x)",
        "tan(x)",
        "sinh(x)",
        "cosh(x)",
        "tanh(x)",
        "sqrt(x)",
        "abs(x)",
        "abs(-x)",
        "floor(x)",
        "min(x, y)",
        "max(x^2, y)",
        "clip(2*x, x^2, y)",
        "clip(x, 0, 1)",
        "clip(x, y, 3*x)",
        "clip(3*x, x, y*x)",
        "fma(x, x, x)",
        "fma(y, x, y)",
        "x^y",
        "y^x",
        "x^x",
        "x^-3",
        "x^2.5",
        "(x + y)^5",
        "1/(1 + exp(-(x - y)/0.1))",
        "-x/(x + y)",
        "if(x > y, sin(x), cos(x))",
        "exprel(-3*x^2)"
      })
  void agreesWithDifferences(String text) {
    Expr expr = read(text);
    Expr derivative = Derivative.of(expr, "x");
    for (double x : new double[] {0.01, 0.021, 0.31, 0.71, 1.3, 2.2}) {
      double difference = difference(expr, x, 3e-4 * x);
      double tolerance = 1e-8 * (1 + Math.abs(difference));
      assertThat(at(x, derivative))
          .as("%s at %s", text, x)
          .isCloseTo(difference, within(tolerance));
    }
  }

  /** Sums, products and bounded functions of bounded arguments: the same error as above. */
  @Test
  void ofCompositionsAgreesWithDifferences() {
    Cases.forAll(cases -> {
      Expr expr = new RandomTrees(cases.seed()).smooth(5);
      Expr derivative = Derivative.of(expr, "x");
      double x = 0.37;
      double extrapolated = difference(expr, x, 1e-4);

      double scale = 1 + Math.abs(extrapolated) + Math.abs(at(x, expr));
      assertThat(at(x, derivative)).as("%s", expr).isCloseTo(extrapolated, within(1e-7 * scale));
    });
  }

  /** Central differences of two widths, extrapolated: the error is of order h^4. */
  private static double difference(Expr expr, double x, double h) {
    double coarse = (at(x + 2 * h, expr) - at(x - 2 * h, expr)) / (4 * h);
    double fine = (at(x + h, expr) - at(x - h, expr)) / (2 * h);
    return fine + (fine - coarse) / 3;
  }

  /** The worst place is the border between series and quotient, where 2^-52 / 0.03 is lost. */
  @Test
  void ofExprelIsAccurateAlsoNearZero() {
    Expr derivative = Derivative.of(read("exprel(x)"), "x");
    for (double x = 1e-9; x < 2; x *= 1.37) {
      double exact = exprelSlope(new BigDecimal(x));
      assertThat(at(x, derivative)).isCloseTo(exact, within(2e-14 * exact));
    }
    assertThat(at(0, derivative)).isEqualTo(0.5);
  }

  /** The sum of (k+1) x^k / (k+2)!. */
  private static double exprelSlope(BigDecimal x) {
    MathContext digits = new MathContext(40);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal power = BigDecimal.ONE;
    BigDecimal factorial = BigDecimal.ONE;
    for (int k = 0; k < 40; k++) {
      factorial = factorial.multiply(BigDecimal.valueOf(k + 2));
      sum = sum.add(power.multiply(BigDecimal.valueOf(k + 1)).divide(factorial, digits));
      power = power.multiply(x, digits);
    }
    return sum.doubleValue();
  }

  @Test
  void aConditionHasNone() {
    assertThatThrownBy(() -> Derivative.of(read("x > 1"), "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ofAnOrdinarySumOfManyTermsIsFine() {
    assertThat(Derivative.of(read("x" + " + x*y".repeat(149)), "x")).isNotNull();
  }

  @Test
  void doesNotBlowUp() {
    Expr product = read("x" + "*sin(x)".repeat(100));
    Expr nested = read("exprel(".repeat(80) + "x" + ")".repeat(80));
    Expr shared = read("exp(x)*x");
    Expr tower = shared;
    for (int i = 0; i < 6; i++) {
      tower = tower.times(tower.plus(shared));
    }
    for (Expr expr : new Expr[] {product, nested, tower}) {
      Assertions.assertTimeout(Duration.ofSeconds(5), () -> differentiateOften(expr));
    }
  }

  private static void differentiateOften(Expr expr) {
    Expr derivative = expr;
    try {
      for (int i = 0; i < 8; i++) {
        derivative = Derivative.of(derivative, "x");
      }
    } catch (HillockException e) {
      assertThat(e.category()).isEqualTo(HillockException.Category.USER);
      assertThat(e).hasMessageContaining("the derivative with respect to x has more than");
    }
  }
}

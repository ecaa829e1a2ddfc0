package org.hillock.api.expr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToDoubleFunction;
import org.hillock.api.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifyTest {
  private static final ToDoubleFunction<String> VALUES = name -> name.length() * 0.37 - 0.2;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "x*1; x",
        "1*x; x",
        "x/1; x",
        "x^1; x",
        "x^0; 1",
        "x+0; x",
        "0+x; x",
        "x-0; x",
        "0-x; -x",
        "x*0; 0",
        "0*x; 0",
        "0/x; 0",
        "--x; x",
        "-(-x)*y; x * y",
        "x*(-1); -x",
        "x/-1; -x",
        "x + (-y); x - y",
        "x - (-y); x + y",
        "-x + y; y - x",
        "(-x)*(-y); x * y",
        "x/(-y); -(x / y)",
        "2*3 + x; 6 + x",
        "2 mV*3; 6 mV",
        "2 mV*3 mV; 6 [mV^2]",
        "1 mV/2 ms; 0.5 [mV/ms]",
        "2 mV + 1 mV; 3 mV",
        "0 + 1 mV; 1 mV",
        "exp(0); 1",
        "max(1, 2)*x; 2 * x",
        "sqrt(4 [mV^2]); 2 mV",
        "if(1 > 2, x, y); y",
        "if(1 < 2, x, y); x",
        "if(x > 1, 2, 2); 2",
        "if(1 > 2 and x > 1, x, y); y",
        "if(1 < 2 or x > 1, x, y); x",
        "if(not 1 < 2, x, y); y",
        "if(x*1 > 0, x, y); if(x > 0, x, y)",
        "fma(2, 3, 1); 7",
        "-(2); -2",
        "2^3; 8",
        "-(2*x); -2 * x",
        "-(1/x); -1 / x",
        "-(-1/x); 1 / x",
        "x^(1+1); x^2"
      })
  void makesTreesSmaller(String text, String simple) {
    assertThat(Simplify.of(Parser.parse(text).expr().orElseThrow())).hasToString(simple);
  }

  @ParameterizedTest
  @CsvSource({
    "x + y",
    "1/0",
    "log(0)",
    "0/0",
    "1 mV + 2 ms",
    "exp(1 mV)",
    "x*1 mV",
    "2*x*3",
    "x - x",
    "1e300*1e300",
    "x + 1 + 2"
  })
  void leavesWhatIsNotFiniteNotConsistentOrWouldNeedRegrouping(String text) {
    Expr expr = Parser.parse(text).expr().orElseThrow();
    assertThat(Simplify.of(expr)).isSameAs(expr);
  }

  @Test
  void simplifiesConditions() {
    Condition condition = Parser.parseCondition("x*1 > 2 + 3").condition().orElseThrow();
    assertThat(Simplify.of(condition)).hasToString("x > 5");
  }

  @Test
  void rewritesThatKeepBitsKeepThem() {
    String[] texts = {
      "x*1", "x/1", "x^1", "x-0", "--x", "x*(-1)", "x+(-y)", "x-(-y)", "(-x)*y", "x/(-y)"
    };
    double[] specials = {0.0, -0.0, 1.5, -1.5, Double.MIN_VALUE, Double.POSITIVE_INFINITY, -1e308};
    for (String text : texts) {
      Expr expr = Parser.parse(text).expr().orElseThrow();
      for (double x : specials) {
        for (double y : specials) {
          ToDoubleFunction<String> values = name -> name.equals("x") ? x : y;
          assertThat(Double.doubleToLongBits(Evaluator.evaluate(Simplify.of(expr), values)))
              .isEqualTo(Double.doubleToLongBits(Evaluator.evaluate(expr, values)));
        }
      }
    }
  }

  @Test
  void keepsTheValueWhereAllPartsAreFinite() {
    Cases.forAll(cases -> {
      Expr expr = new RandomTrees(cases.seed()).any(6);
      Expr simple = Simplify.of(expr);

      assertThat(Simplify.of(simple)).isEqualTo(simple);
      assertThat(Simplify.of(expr)).isEqualTo(simple);
      assertThat(size(simple)).as("%s", expr).isLessThanOrEqualTo(size(expr));
      if (isFinite(expr) && keepsPowers(expr)) {
        double value = Evaluator.evaluate(simple, VALUES);
        assertThat(value == Evaluator.evaluate(expr, VALUES)).as("%s", expr).isTrue();
      }
    });
  }

  private static boolean isFinite(Expr expr) {
    return Trees.children(expr).stream().allMatch(SimplifyTest::isFinite)
        && (expr instanceof Condition || Double.isFinite(Evaluator.evaluate(expr, VALUES)));
  }

  /** Whether no exponent becomes a constant, which would change how the power is computed. */
  private static boolean keepsPowers(Expr expr) {
    boolean changes =
        expr instanceof Expr.Binary b
            && b.operator() == Operator.POWER
            && !(b.right() instanceof Expr.Constant)
            && Simplify.of(b.right()) instanceof Expr.Constant;
    return !changes && Trees.children(expr).stream().allMatch(SimplifyTest::keepsPowers);
  }

  private static int size(Expr expr) {
    return 1 + Trees.children(expr).stream().mapToInt(SimplifyTest::size).sum();
  }
}

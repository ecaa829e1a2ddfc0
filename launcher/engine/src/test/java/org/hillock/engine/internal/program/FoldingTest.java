package org.hillock.engine.internal.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hillock.api.expr.Expr;
import org.hillock.api.math.Elementary;
import org.hillock.engine.internal.program.Node.Column;
import org.hillock.engine.internal.program.Node.Constant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
  private static Node folded(Expr expr) {
    Program program = Folding.of(new Programs().probe(expr).program());
    return program.nodes().get(program.probes().getFirst().node());
  }

  private static Node folded(String text) {
    return folded(Programs.parse(text));
  }

  @Test
  void constantsAreComputedWithTheEnginesOwnFunctions() {
    assertThat(folded("exp(0.1 + 0.2)")).isEqualTo(new Constant(Elementary.exp(0.1 + 0.2)));
    assertThat(folded("if(1 < 2 and not (3 == 4), 5, 6)")).isEqualTo(new Constant(5));
    assertThat(folded("2.5^3 - pow_of")).isInstanceOf(Node.Apply.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x*1", "1*x", "x/1", "x - 0", "if(y < z, x, x)", "if(2 < 3, x, y)"})
  void whatChangesNoBitIsDropped(String text) {
    assertThat(folded(text)).isEqualTo(new Column("x", false));
  }

  @Test
  void addingMinusZeroIsDropped() {
    assertThat(folded(Expr.symbol("x").plus(Expr.constant(-0.0))))
        .isEqualTo(new Column("x", false));
    assertThat(folded(Expr.constant(-0.0).plus(Expr.symbol("x"))))
        .isEqualTo(new Column("x", false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x + 0", "0 + x", "0*x", "x*0", "0/x", "0 - x", "x - x", "x/x", "x - (0 - 0*2)*y"})
  void whatMightChangeABitStays(String text) {
    assertThat(folded(text)).isInstanceOf(Node.Apply.class);
  }

  @Test
  void whatNothingNeedsIsLeftBehind() {
    Program program = Folding.of(Programs.probing("if(1 < 2, x, exp(y))"));
    assertThat(program.nodes()).containsExactly(new Column("x", false));
  }

  @Test
  void noBitChangesForAnyInput() {
    List<String> texts =
        List.of(
            "x*1 + 0*y", "(x + 0)*(2*3)", "x - 0 + (1 - 1)/y", "if(x > y, 1*x, x/1) - y", "0 - x");
    List<Double> numbers =
        new ArrayList<>(
            List.of(0.0, -0.0, 1.0, -3.5, 1e300, -1e-310, 1.0 / 0.0, -1.0 / 0.0, 0.0 / 0.0));
    for (String text : texts) {
      Program before = Programs.probing(text);
      Program after = Folding.of(before);
      for (double x : numbers) {
        for (double y : numbers) {
          Map<String, Double> inputs = Map.of("x", x, "y", y);
          assertThat(Double.doubleToLongBits(Programs.evaluate(after, 0, inputs)))
              .as("%s for x = %s, y = %s", text, x, y)
              .isEqualTo(Double.doubleToLongBits(Programs.evaluate(before, 0, inputs)));
        }
      }
    }
  }
}

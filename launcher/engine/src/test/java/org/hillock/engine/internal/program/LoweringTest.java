package org.hillock.engine.internal.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.hillock.engine.random.Philox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoweringTest {
  private static final double[] CORNERS = {
    0.0,
    -0.0,
    1,
    -1,
    0.5,
    -0.5,
    2.5,
    1e-300,
    -1e-310,
    Double.MIN_VALUE,
    1e300,
    0x1p51 + 0.5,
    -0x1p51 - 0.5,
    0x1p52,
    709.5,
    709.7827128933840,
    709.9,
    -708.4,
    -745,
    710.4758,
    22,
    -50.5,
    20.5,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exp(x)",
        "expm1(x)",
        "exprel(x)",
        "log(x)",
        "log1p(x)",
        "sinh(x)",
        "cosh(x)",
        "tanh(x)",
        "floor(x)",
        "x^y",
        "x^3",
        "x^7",
        "x^(-4)",
        "clip(x, y, 2)",
        "min(x, 1)",
        "max(-2.5, x)",
        "min(0, x)",
        "max(x, y)",
        "exp(-x/10) + x*exprel((x + 40)/10)",
        "if(log(x) > y, tanh(x), floor(y))"
      })
  void loweredFunctionsHaveTheBitsOfTheFunctions(String text) {
    Program program = Programs.probing(text);
    Program lowered = Lowering.of(program);
    assertThat(lowered.nodes())
        .noneMatch(node -> node instanceof Node.Apply a && isFunction(a.operation()));
    RandomGenerator random = Philox.keyed(5, text, 0);
    for (int i = 0; i < 20_000; i++) {
      check(text, program, lowered, number(random, i), number(random, i / CORNERS.length));
    }
  }

  @Test
  void aBoundThatIsAConstantTakesAComparisonAndAChoice() {
    Program lowered = Lowering.of(Programs.probing("min(x, 1) + max(-3, y)"));
    assertThat(lowered.nodes())
        .noneMatch(node ->
            node instanceof Node.Apply apply
                && (apply.operation() == Operation.MIN || apply.operation() == Operation.MAX));
  }

  private static boolean isFunction(Operation operation) {
    return switch (operation) {
      case FMA, MIN, MAX, ABS, SQRT -> false;
      default -> operation.isCall();
    };
  }

  private static void check(String text, Program program, Program lowered, double x, double y) {
    Map<String, Double> inputs = Map.of("x", x, "y", y);
    double expected = Programs.evaluate(program, 0, inputs);
    double got = Programs.evaluate(lowered, 0, inputs);
    assertThat(Double.doubleToLongBits(got))
        .as("%s with x = %s and y = %s is %s, not %s", text, x, y, expected, got)
        .isEqualTo(Double.doubleToLongBits(expected));
  }

  private static double number(RandomGenerator random, int i) {
    if (i < CORNERS.length * CORNERS.length) {
      return CORNERS[i % CORNERS.length];
    }
    return switch (random.nextInt(3)) {
      case 0 -> Double.longBitsToDouble(random.nextLong());
      case 1 -> 1500 * random.nextDouble() - 750;
      default -> 4 * random.nextDouble() - 2;
    };
  }

  @Test
  void refusesAnglesThatDifferBetweenNeurons() {
    assertThat(Lowering.admits(Programs.probing("sin(x)"))).isFalse();
    assertThat(Lowering.admits(Programs.probing("1 + cos(p)*y"))).isFalse();
    assertThat(Lowering.admits(Programs.probing("sin(t) + y"))).isTrue();
  }

  @Test
  void leavesAloneWhatAllNeuronsShare() {
    Program program = Programs.probing("x*sin(t)");
    assertThat(Lowering.of(program).nodes()).contains(new Node.Apply(Operation.SIN, List.of(1)));
  }
}

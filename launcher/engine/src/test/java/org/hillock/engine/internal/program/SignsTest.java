package org.hillock.engine.internal.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {
  private static final double[] VALUES = {
    0.0, -0.0, 1, -1, 0.3, -7.25, 1e300, -1e-310, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
  };

  @ParameterizedTest
  @CsvSource({
    "-(x + y)/18, -((x + y)/18)",
    "(x + y)/(-18), -((x + y)/18)",
    "-x*y, -(x*y)",
    "x*(-y), -(x*y)",
    "-x*(-y), x*y",
    "x + (-y), x - y",
    "-x + y, y - x",
    "x - (-y)/z, x + y/z",
    "-(-x), x",
  })
  void expressionsThatDifferBySignsBecomeOne(String one, String other) {
    Program program = Signs.of(Programs.probing(one, other));
    assertThat(program.probes().getFirst().node()).isEqualTo(program.probes().getLast().node());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-(x + y)/18",
        "x/(-y)",
        "-x*y - x*(-3)",
        "-(x - y)",
        "-x - y",
        "x - (-y)",
        "-x + (-y)",
        "-(-x) + y*(-0.5)",
        "exp(-x)*(-y)",
        "if(-x < y, -x*y, -(x*y))"
      })
  void noBitChanges(String text) {
    Program before = Programs.probing(text);
    Program after = Signs.of(before);
    for (double x : VALUES) {
      for (double y : VALUES) {
        Map<String, Double> inputs = Map.of("x", x, "y", y);
        assertThat(Double.doubleToLongBits(Programs.evaluate(after, 0, inputs)))
            .as("%s at %s, %s", text, x, y)
            .isEqualTo(Double.doubleToLongBits(Programs.evaluate(before, 0, inputs)));
      }
    }
  }

  @Test
  void aDifferenceKeepsItsOrderBecauseAZeroWouldChangeItsSign() {
    Program program = Signs.of(Programs.probing("-(x - y)", "y - x"));
    assertThat(program.probes().getFirst().node()).isNotEqualTo(program.probes().getLast().node());
  }
}

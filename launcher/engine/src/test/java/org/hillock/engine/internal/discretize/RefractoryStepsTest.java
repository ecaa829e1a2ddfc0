package org.hillock.engine.internal.discretize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.HillockException;
import org.hillock.engine.TestModels;
import org.hillock.engine.internal.assemble.Problems;
import org.hillock.engine.plan.Column;
import org.junit.jupiter.api.Test;

class RefractoryStepsTest {
  private static Optional<Column> steps(double... periods) {
    Problems problems = new Problems();
    Map<String, Column> parameters = new HashMap<>();
    TestModels.lif()
        .parameters()
        .forEach(p -> parameters.put(p.name(), Column.of(p.value().value())));
    parameters.put("t_ref", new Column(periods));
    Optional<Column> steps =
        RefractorySteps.of(
            "cell",
            TestModels.lif(),
            new ParameterValues(periods.length, 0.1, parameters),
            false,
            problems);
    problems.raise();
    return steps;
  }

  @Test
  void periodsAreWholeNumbersOfSteps() {
    assertThat(steps(0.3)).contains(Column.of(3));
    assertThat(steps(2, 0, 0.1)).contains(new Column(new double[] {20, 0, 1}));
  }

  @Test
  void zeroMeansNone() {
    assertThat(steps(0)).isEmpty();
    assertThat(steps(0, 0)).isEmpty();
  }

  @Test
  void refusesAPeriodBetweenStepsWithTheNearest() {
    HillockException refusal = catchThrowableOfType(HillockException.class, () -> steps(2, 2.05));
    assertThat(refusal)
        .hasMessageContaining("t_ref of neuron 1 of \"cell\" is 2.05 ms")
        .hasMessageContaining("take 2 ms or 2.1 ms");
  }

  @Test
  void refusesWhatIsNoDuration() {
    for (double period : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThat(catchThrowableOfType(HillockException.class, () -> steps(period)))
          .hasMessageContaining("at least 0 ms");
    }
  }
}

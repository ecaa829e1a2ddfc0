package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Window;
import org.junit.jupiter.api.Test;

class AssertingStimulusTest {
  private static Stimulus.Current wrapped(double value) {
    Stimulus.Current current = (window, start, end) -> Arrays.fill(end, value);
    return (Stimulus.Current) AssertingStimulus.wrap(current);
  }

  @Test
  void stepsMustFollowEachOther() {
    Stimulus.Current current = wrapped(1);
    current.fill(new Window(0, 0.1), new double[1], new double[1]);

    assertThatThrownBy(() -> current.fill(new Window(2, 0.1), new double[1], new double[1]))
        .hasMessageContaining("step 2 follows step 0");
  }

  @Test
  void arraysMustHoldZerosAndGetFiniteNumbers() {
    assertThatThrownBy(() -> wrapped(1).fill(new Window(0, 0.1), new double[] {3}, new double[1]))
        .hasMessageContaining("zeros");
    assertThatThrownBy(
            () -> wrapped(Double.NaN).fill(new Window(0, 0.1), new double[1], new double[1]))
        .hasMessageContaining("not finite");
  }

  @Test
  void otherStimuliNeedNoChecks() {
    Stimulus pulses = new Stimulus.Pulses(new double[0], new double[0]);

    assertThat(AssertingStimulus.wrap(pulses)).isSameAs(pulses);
  }
}

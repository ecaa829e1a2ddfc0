package org.hillock.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RunProgressTest {
  @Test
  void saysHowFastItGoesAndHowLongItWillTake() {
    RunProgress progress = new RunProgress(5000, 20_000, 0.1, 2);
    assertThat(progress.fraction()).isEqualTo(0.25);
    assertThat(progress.stepsPerSecond()).isEqualTo(2500);
    // 5000 steps of 0.1 ms are 500 ms, in 2 s.
    assertThat(progress.realTimeFactor()).isEqualTo(0.25);
    assertThat(progress.secondsLeft()).hasValue(6);
  }

  @Test
  void knowsNothingBeforeTheFirstStep() {
    RunProgress progress = new RunProgress(0, 20_000, 0.1, 0);
    assertThat(progress.stepsPerSecond()).isZero();
    assertThat(progress.secondsLeft()).isEmpty();
  }
}

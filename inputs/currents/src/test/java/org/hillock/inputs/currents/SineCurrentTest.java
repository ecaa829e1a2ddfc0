package org.hillock.inputs.currents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.tck.StimulusDrive;
import org.hillock.tck.StimulusGeneratorContract;
import org.junit.jupiter.api.Test;

class SineCurrentTest implements StimulusGeneratorContract<SineCurrent.Config> {
  @Override
  public StimulusGenerator<SineCurrent.Config> generator() {
    return new SineCurrent();
  }

  @Override
  public SineCurrent.Config options() {
    return new SineCurrent.Config(0.3, 0.05, 0.4, 0.1, 5, Optional.of(100.0));
  }

  private StimulusDrive drive(SineCurrent.Config config) {
    return new StimulusDrive(List.of(generator().open(config, target())), target().step());
  }

  @Test
  void oscillatesAroundItsOffsetFromItsStart() {
    StimulusDrive drive = drive(options());

    for (double time : new double[] {5, 7.3, 50, 99.9}) {
      double expected = 0.1 + 0.3 * Math.sin(2 * Math.PI * 0.05 * (time - 5) + 0.4);
      assertThat(drive.at(0, time)).isCloseTo(expected, within(1e-14));
    }
    assertThat(drive.at(0, 4.9)).isZero();
    assertThat(drive.at(0, 100)).isZero();
  }

  @Test
  void refusesAFrequencyOfZero() {
    assertThatThrownBy(() -> new SineCurrent.Config(1, 0, 0, 0, 0, Optional.empty()))
        .hasMessageContaining("frequency must be above zero");
  }
}

package org.hillock.inputs.currents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.tck.FakeTarget;
import org.hillock.tck.StimulusDrive;
import org.hillock.tck.StimulusGeneratorContract;
import org.junit.jupiter.api.Test;

class RampCurrentTest implements StimulusGeneratorContract<RampCurrent.Config> {
  @Override
  public StimulusGenerator<RampCurrent.Config> generator() {
    return new RampCurrent();
  }

  @Override
  public RampCurrent.Config options() {
    return new RampCurrent.Config(0.01, 10, Optional.of(50.0), 0.2);
  }

  private StimulusDrive drive(RampCurrent.Config config) {
    return new StimulusDrive(List.of(generator().open(config, target())), target().step());
  }

  @Test
  void growsLinearlyFromItsOffset() {
    StimulusDrive drive = drive(options());

    assertThat(drive.at(0, 9)).isZero();
    assertThat(drive.at(0, 10)).isEqualTo(0.2);
    assertThat(drive.at(0, 30)).isCloseTo(0.4, within(1e-15));
    assertThat(drive.within(299, 1)).isCloseTo(0.4, within(1e-14));
    assertThat(drive.at(0, 50)).isZero();
  }

  @Test
  void refusesWhatIsNoCurrent() {
    FakeTarget rate =
        new FakeTarget(1, org.hillock.api.unit.Unit.parse("1/ms"), false, 0.1, 100, 1);

    assertThatThrownBy(() -> generator().open(options(), rate)).hasMessageContaining("1/ms");
  }
}

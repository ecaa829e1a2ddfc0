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

class StepCurrentTest implements StimulusGeneratorContract<StepCurrent.Config> {
  @Override
  public StimulusGenerator<StepCurrent.Config> generator() {
    return new StepCurrent();
  }

  @Override
  public StepCurrent.Config options() {
    return new StepCurrent.Config(0.3, 10, Optional.of(20.0));
  }

  private StimulusDrive drive(StepCurrent.Config config) {
    return new StimulusDrive(List.of(generator().open(config, target())), target().step());
  }

  @Test
  void isOnFromStartUntilJustBeforeStop() {
    StimulusDrive drive = drive(options());

    assertThat(List.of(drive.at(0, 9.99), drive.at(0, 10), drive.at(0, 19.99), drive.at(0, 20)))
        .containsExactly(0.0, 0.3, 0.3, 0.0);
    assertThat(drive.within(99, 1)).isZero();
    assertThat(drive.within(100, 0)).isEqualTo(0.3);
    assertThat(drive.within(199, 1)).isEqualTo(0.3);
    assertThat(drive.within(200, 0)).isZero();
  }

  @Test
  void anEdgeOffTheGridConservesCharge() {
    StimulusDrive drive = drive(new StepCurrent.Config(2, 1.02, Optional.of(1.37)));
    double charge = 0;
    for (int step = 0; step < 30; step++) {
      charge += 0.1 * drive.within(step, 0.5);
    }

    assertThat(charge).isCloseTo(2 * 0.35, within(1e-14));
  }

  @Test
  void withoutStopItStaysOn() {
    assertThat(drive(new StepCurrent.Config(0.3, 10, Optional.empty())).constant(0, 10, 1e9))
        .hasValue(0.3);
  }

  @Test
  void refusesToStopBeforeItStarts() {
    assertThatThrownBy(() -> new StepCurrent.Config(1, 10, Optional.of(5.0)))
        .hasMessageContaining("stop must not be before start");
    assertThatThrownBy(() -> new StepCurrent.Config(1, -1, Optional.empty()))
        .hasMessageContaining("start must not be negative");
  }
}

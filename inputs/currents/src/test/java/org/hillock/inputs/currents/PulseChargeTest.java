package org.hillock.inputs.currents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.tck.FakeTarget;
import org.hillock.tck.StimulusDrive;
import org.hillock.tck.StimulusGeneratorContract;
import org.junit.jupiter.api.Test;

class PulseChargeTest implements StimulusGeneratorContract<PulseCharge.Config> {
  @Override
  public StimulusGenerator<PulseCharge.Config> generator() {
    return new PulseCharge();
  }

  @Override
  public PulseCharge.Config options() {
    return new PulseCharge.Config(new double[] {10, 50, 50}, new double[] {1, 1, -0.5});
  }

  private StimulusDrive drive(PulseCharge.Config config) {
    return new StimulusDrive(List.of(generator().open(config, target())), target().step());
  }

  @Test
  void deliversEachChargeAtItsInstantAndNothingBetween() {
    StimulusDrive drive = drive(options());

    assertThat(drive.pulse(100)).isEqualTo(1);
    assertThat(drive.pulse(101)).isZero();
    assertThat(drive.pulse(500)).isEqualTo(0.5);
    assertThat(drive.within(99, 1)).isZero();
  }

  @Test
  void oneChargeServesAllTimes() {
    StimulusDrive drive = drive(new PulseCharge.Config(new double[] {1, 2}, new double[] {0.7}));

    assertThat(List.of(drive.pulse(10), drive.pulse(20))).containsExactly(0.7, 0.7);
  }

  @Test
  void refusesListsThatDoNotMatch() {
    assertThatThrownBy(() -> new PulseCharge.Config(new double[] {1, 2, 3}, new double[] {1, 2}))
        .hasMessageContaining("2 and 3");
    assertThatThrownBy(() -> new PulseCharge.Config(new double[] {3, 2}, new double[] {1}))
        .hasMessageContaining("ascend");
  }

  @Test
  void refusesAState() {
    assertThatThrownBy(() -> generator().open(options(), FakeTarget.potential()))
        .hasMessageContaining("not a state");
  }
}

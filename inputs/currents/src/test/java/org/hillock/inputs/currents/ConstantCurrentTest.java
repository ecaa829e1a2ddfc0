package org.hillock.inputs.currents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.tck.FakeTarget;
import org.hillock.tck.StimulusDrive;
import org.hillock.tck.StimulusGeneratorContract;
import org.junit.jupiter.api.Test;

class ConstantCurrentTest implements StimulusGeneratorContract<ConstantCurrent.Config> {
  @Override
  public StimulusGenerator<ConstantCurrent.Config> generator() {
    return new ConstantCurrent();
  }

  @Override
  public ConstantCurrent.Config options() {
    return new ConstantCurrent.Config(0.3);
  }

  private StimulusDrive drive(ConstantCurrent.Config config) {
    return new StimulusDrive(List.of(generator().open(config, target())), target().step());
  }

  @Test
  void isTheSameAtAllTimes() {
    assertThat(drive(options()).at(0, 0)).isEqualTo(0.3);
    assertThat(drive(options()).within(123, 0.5)).isEqualTo(0.3);
    assertThat(drive(options()).constant(0, 0, 1000)).hasValue(0.3);
  }

  @Test
  void refusesNumbersThatAreNone() {
    assertThatThrownBy(() -> new ConstantCurrent.Config(Double.NaN))
        .hasMessageContaining("amplitude must be finite");
  }

  @Test
  void refusesAState() {
    assertThatThrownBy(() -> generator().open(options(), FakeTarget.potential()))
        .hasMessageContaining("not a state");
  }
}

package org.hillock.inputs.spiketrains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.tck.FakeTarget;
import org.hillock.tck.StimulusDrive;
import org.hillock.tck.StimulusGeneratorContract;
import org.junit.jupiter.api.Test;

class SpikeTrainTest implements StimulusGeneratorContract<SpikeTrain.Config> {
  @Override
  public StimulusGenerator<SpikeTrain.Config> generator() {
    return new SpikeTrain();
  }

  @Override
  public SpikeTrain.Config options() {
    return new SpikeTrain.Config(new double[] {1, 2.5, 2.5}, new double[] {3, 4, 5});
  }

  @Override
  public FakeTarget target() {
    return FakeTarget.potential();
  }

  private StimulusDrive drive(SpikeTrain.Config config) {
    return new StimulusDrive(List.of(generator().open(config, target())), 0.1);
  }

  @Test
  void eachSpikeAddsItsWeight() {
    assertThat(
            List.of(
                drive(options()).pulse(10), drive(options()).pulse(25), drive(options()).pulse(26)))
        .containsExactly(3.0, 9.0, 0.0);
  }

  @Test
  void oneWeightServesAllSpikes() {
    assertThat(drive(new SpikeTrain.Config(new double[] {1, 2}, new double[] {7})).pulse(20))
        .isEqualTo(7);
  }

  @Test
  void refusesListsThatDoNotMatchAndTimesThatDoNotAscend() {
    assertThatThrownBy(() -> new SpikeTrain.Config(new double[] {1}, new double[] {1, 2}))
        .hasMessageContaining("2 and 1");
    assertThatThrownBy(() -> new SpikeTrain.Config(new double[] {2, 1}, new double[] {1}))
        .hasMessageContaining("ascend");
    assertThatThrownBy(() -> new SpikeTrain.Config(new double[] {-1}, new double[] {1}))
        .hasMessageContaining("negative");
  }

  @Test
  void refusesAnInputBecauseAChargeIsWanted() {
    assertThatThrownBy(() -> generator().open(options(), FakeTarget.current()))
        .hasMessageContaining("pulse-charge");
  }
}

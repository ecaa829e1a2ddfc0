package org.hillock.inputs.currents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.tck.StimulusDrive;
import org.hillock.tck.StimulusGeneratorContract;
import org.junit.jupiter.api.Test;

class PiecewiseCurrentTest implements StimulusGeneratorContract<PiecewiseCurrent.Config> {
  @Override
  public StimulusGenerator<PiecewiseCurrent.Config> generator() {
    return new PiecewiseCurrent();
  }

  @Override
  public PiecewiseCurrent.Config options() {
    return new PiecewiseCurrent.Config(
        new double[] {10, 20, 35}, new double[] {0.1, -0.2, 0.3}, 0.05);
  }

  private StimulusDrive drive(PiecewiseCurrent.Config config) {
    return new StimulusDrive(List.of(generator().open(config, target())), target().step());
  }

  @Test
  void holdsEachAmplitudeUntilTheNextTime() {
    StimulusDrive drive = drive(options());

    assertThat(
            List.of(
                drive.at(0, 0),
                drive.at(0, 10),
                drive.at(0, 19.9),
                drive.at(0, 20),
                drive.at(0, 35),
                drive.at(0, 900)))
        .containsExactly(0.05, 0.1, 0.1, -0.2, 0.3, 0.3);
    assertThat(drive.within(199, 1)).isEqualTo(0.1);
    assertThat(drive.within(200, 0)).isEqualTo(-0.2);
  }

  @Test
  void refusesTimesThatDoNotAscendAndListsThatDoNotMatch() {
    assertThatThrownBy(
            () -> new PiecewiseCurrent.Config(new double[] {2, 1}, new double[] {1, 1}, 0))
        .hasMessageContaining("ascend");
    assertThatThrownBy(() -> new PiecewiseCurrent.Config(new double[] {2}, new double[] {1, 1}, 0))
        .hasMessageContaining("2 and 1");
    assertThatThrownBy(() -> new PiecewiseCurrent.Config(new double[0], new double[0], 0))
        .hasMessageContaining("empty");
  }
}

package org.hillock.pipeline.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.hillock.api.analyze.Drive;
import org.hillock.api.figure.Mark;
import org.hillock.api.unit.Unit;
import org.junit.jupiter.api.Test;

final class DriveLineTest {
  private static final Unit NA = Unit.parse("nA");

  /** 0.3 nA in [100, 900) ms. */
  private static final class Step implements Drive {
    @Override
    public double at(int neuron, double time) {
      return time >= 100 && time < 900 ? 0.3 : 0;
    }

    @Override
    public OptionalDouble constant(int neuron, double from, double to) {
      boolean whole = to <= 100 || from >= 900 || (from >= 100 && to <= 900);
      return whole ? OptionalDouble.of(at(neuron, (from + to) / 2)) : OptionalDouble.empty();
    }

    @Override
    public double[] breakpoints(int neuron) {
      return new double[] {100, 900};
    }

    @Override
    public double[] pulseTimes(int neuron) {
      return new double[0];
    }

    @Override
    public double[] pulseAmounts(int neuron) {
      return new double[0];
    }
  }

  /** t up to 50 ms, then t - 50. */
  private static final class Saw implements Drive {
    @Override
    public double at(int neuron, double time) {
      return time < 50 ? time : time - 50;
    }

    @Override
    public OptionalDouble constant(int neuron, double from, double to) {
      return OptionalDouble.empty();
    }

    @Override
    public double[] breakpoints(int neuron) {
      return new double[] {50};
    }

    @Override
    public double[] pulseTimes(int neuron) {
      return new double[0];
    }

    @Override
    public double[] pulseAmounts(int neuron) {
      return new double[0];
    }
  }

  @Test
  void aStepIsDrawnByItsCorners() {
    Mark.Line line = new DriveLine(new Step(), 0, Unit.parse("pA"), 0.1, 1000).make("I");
    assertThat(line.x()).containsExactly(0, 100, 100, 900, 900, 1000);
    assertThat(line.y()).containsExactly(0, 0, 300, 300, 0, 0);
  }

  @Test
  void aJumpIsDrawnBetweenItsTwoLimits() {
    Mark.Line line = new DriveLine(new Saw(), 0, NA, 0.1, 100).make("I");
    assertThat(line.x().length).isLessThanOrEqualTo(4000);
    int jump = 0;
    while (line.x()[jump] < 50) {
      jump++;
    }
    assertThat(line.x()[jump]).isEqualTo(50);
    assertThat(line.y()[jump]).isCloseTo(50, within(1e-6));
    assertThat(line.x()[jump + 1]).isEqualTo(50);
    assertThat(line.y()[jump + 1]).isZero();
    assertThat(line.y()[line.y().length - 1]).isCloseTo(50, within(1e-6));
  }

  @Test
  void knowsWhatIsSilent() {
    assertThat(new DriveLine(new Step(), 0, NA, 0.1, 100).silent()).isTrue();
    assertThat(new DriveLine(new Step(), 0, NA, 0.1, 101).silent()).isFalse();
    assertThat(new DriveLine(new Saw(), 0, NA, 0.1, 10).silent()).isFalse();
  }
}

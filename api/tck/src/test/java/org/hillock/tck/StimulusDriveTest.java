package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Function;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Interpolation;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.api.input.Stimulus.Series;
import org.junit.jupiter.api.Test;

class StimulusDriveTest {
  private static StimulusDrive drive(Stimulus... stimuli) {
    return new StimulusDrive(List.of(stimuli), 0.5);
  }

  @Test
  void anEdgeOnTheGridGivesTheLimitFromInsideTheStep() {
    StimulusDrive drive = drive(new Formula(Expr.constant(2), List.of(), new Interval(1, 2)));

    assertThat(
            List.of(drive.within(1, 1), drive.within(2, 0), drive.within(3, 1), drive.within(4, 0)))
        .containsExactly(0.0, 2.0, 2.0, 0.0);
  }

  @Test
  void anEdgeOffTheGridCountsForTheFractionThatItCovers() {
    StimulusDrive drive = drive(new Formula(Expr.constant(2), List.of(), new Interval(1.1, 9)));

    assertThat(drive.within(2, 0.5)).isCloseTo(2 * 0.8, within(1e-14));
  }

  @Test
  void aFormulaNeedsNoValueOutsideItsInterval() {
    Expr logarithm = Expr.call(Function.LOG, Expr.T.minus(Expr.constant(1)));
    StimulusDrive drive = drive(new Formula(logarithm, List.of(), new Interval(2, 3)));

    assertThat(drive.within(0, 0)).isZero();
    assertThat(drive.within(4, 0)).isZero();
  }

  @Test
  void aFormulaSeesTheTimeOfItsStage() {
    StimulusDrive drive = drive(new Formula(Expr.T, List.of(), Interval.ALWAYS));

    assertThat(List.of(drive.within(3, 0), drive.within(3, 0.5), drive.within(3, 1)))
        .containsExactly(1.5, 1.75, 2.0);
  }

  @Test
  void aSeriesKeepsItsMeanWhereSamplesLieInsideAStep() {
    Series series =
        new Series(
            new double[] {0, 0.6, 0.6, 3}, new double[] {1, 1, 4, 4}, Interpolation.LINEAR, 0, 4);
    StimulusDrive drive = drive(series);

    assertThat((drive.within(1, 0) + drive.within(1, 1)) / 2)
        .isCloseTo((0.1 * 1 + 0.4 * 4) / 0.5, within(1e-12));
    assertThat(drive.within(1, 1) - drive.within(1, 0)).isCloseTo(3, within(1e-12));
    assertThat(drive.within(0, 1)).isEqualTo(1);
  }

  @Test
  void aJumpOnTheGridHasTwoLimits() {
    Series series =
        new Series(
            new double[] {0, 1, 1, 2}, new double[] {1, 1, 4, 4}, Interpolation.LINEAR, 0, 4);

    assertThat(drive(series).within(1, 1)).isEqualTo(1);
    assertThat(drive(series).within(2, 0)).isEqualTo(4);
  }

  @Test
  void stimuliAddUpInOrder() {
    StimulusDrive drive =
        drive(
            new Formula(Expr.constant(0.1), List.of(), Interval.ALWAYS),
            new Pulses(new double[] {0.5, 0.5}, new double[] {1, 2}),
            new Formula(Expr.constant(0.2), List.of(), Interval.ALWAYS));

    assertThat(drive.within(0, 0)).isEqualTo(0.1 + 0.2);
    assertThat(drive.pulse(1)).isEqualTo(3);
    assertThat(drive.pulseTimes(0)).containsExactly(0.5);
    assertThat(drive.pulseAmounts(0)).containsExactly(3);
  }

  @Test
  void knowsWhereItIsConstant() {
    StimulusDrive drive = drive(new Formula(Expr.constant(2), List.of(), new Interval(1, 3)));

    assertThat(drive.constant(0, 1, 3)).hasValue(2);
    assertThat(drive.constant(0, 3, 9)).hasValue(0);
    assertThat(drive.constant(0, 0, 2)).isEmpty();
    assertThat(drive(new Pulses(new double[] {1}, new double[] {1})).constant(0, 0, 2)).isEmpty();
  }

  @Test
  void refusesPulsesOffTheGrid() {
    assertThatThrownBy(() -> drive(new Pulses(new double[] {0.6}, new double[] {1})))
        .hasMessageContaining("off the grid");
  }
}

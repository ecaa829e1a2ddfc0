package org.hillock.engine.internal.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.function.DoubleUnaryOperator;
import org.hillock.api.input.Stimulus.Interpolation;
import org.hillock.api.input.Stimulus.Series;
import org.junit.jupiter.api.Test;

class SeriesFunctionTest {
  private static SeriesFunction of(Interpolation interpolation) {
    Series series =
        new Series(new double[] {1, 2, 2, 4.5}, new double[] {10, 20, -20, 5}, interpolation, 7, 9);
    return new SeriesFunction(series, DoubleUnaryOperator.identity());
  }

  @Test
  void linearBetweenSamplesWithBothLimitsAtAJump() {
    SeriesFunction linear = of(Interpolation.LINEAR);
    assertThat(linear.right(1.25)).isEqualTo(12.5);
    assertThat(linear.left(2)).isEqualTo(20);
    assertThat(linear.right(2)).isEqualTo(-20);
    assertThat(linear.left(4.5)).isEqualTo(5);
  }

  @Test
  void heldBetweenSamples() {
    SeriesFunction held = of(Interpolation.HOLD);
    assertThat(held.right(1)).isEqualTo(10);
    assertThat(held.left(2)).isEqualTo(10);
    assertThat(held.right(2)).isEqualTo(-20);
    assertThat(held.left(4.5)).isEqualTo(-20);
  }

  @Test
  void beforeAndAfterTheSamples() {
    SeriesFunction linear = of(Interpolation.LINEAR);
    assertThat(linear.right(0)).isEqualTo(7);
    assertThat(linear.left(1)).isEqualTo(7);
    assertThat(linear.right(1)).isEqualTo(10);
    assertThat(linear.right(4.5)).isEqualTo(9);
    assertThat(linear.right(1e9)).isEqualTo(9);
  }

  @Test
  void meansAreExact() {
    // 7 until 1, then from 10 to 20, from -20 to 5 over 2.5, then 9
    assertThat(of(Interpolation.LINEAR).meanOfStep(0.5))
        .isCloseTo(0.5 * 7 + 0.5 * 12.5, offset(1e-14));
    assertThat(of(Interpolation.LINEAR).meanOfStep(1.5))
        .isCloseTo(0.5 * 17.5 + 0.5 * (-20 - 15) / 2, offset(1e-14));
    assertThat(of(Interpolation.LINEAR).meanOfStep(4))
        .isCloseTo(0.5 * 2.5 + 0.5 * 9, offset(1e-14));
    assertThat(of(Interpolation.HOLD).meanOfStep(1.5)).isCloseTo(-5, offset(1e-14));
  }

  @Test
  void constantBetweenEqualLimits() {
    SeriesFunction held = of(Interpolation.HOLD);
    assertThat(held.isConstant(0, 1)).isTrue();
    assertThat(held.isConstant(1, 2)).isTrue();
    assertThat(held.isConstant(1, 2.5)).isFalse();
    assertThat(of(Interpolation.LINEAR).isConstant(1, 2)).isFalse();
  }

  @Test
  void aSampleInsideThatDiffersIsNotConstantThoughBothEndsAgree() {
    Series series =
        new Series(new double[] {1, 2, 3}, new double[] {10, 20, 10}, Interpolation.LINEAR, 10, 10);
    SeriesFunction peak = new SeriesFunction(series, DoubleUnaryOperator.identity());
    assertThat(peak.isConstant(0, 4)).isFalse();
    assertThat(peak.isConstant(0, 1)).isTrue();
    assertThat(peak.isConstant(3, 4)).isTrue();
  }

  @Test
  void samplesStrictlyInsideAStepAreNoticed() {
    SeriesFunction linear = of(Interpolation.LINEAR);
    assertThat(linear.hasSampleBetween(0, 1)).isFalse();
    assertThat(linear.hasSampleBetween(1, 2)).isFalse();
    assertThat(linear.hasSampleBetween(4, 5)).isTrue();
    assertThat(linear.hasSampleBetween(1.5, 2.5)).isTrue();
  }
}

package org.hillock.api.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hillock.api.expr.Expr;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Interpolation;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.api.input.Stimulus.Series;
import org.junit.jupiter.api.Test;

class StimulusTest {
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  private static Series series(double before, double... times) {
    return new Series(times, times, Interpolation.HOLD, before, 0);
  }

  @Test
  void seriesAndPulsesAreEqualWhenTheirNumbersAre() {
    assertThat(series(0, 1, 2)).isEqualTo(series(0, 1, 2)).hasSameHashCodeAs(series(0, 1, 2));
    assertThat(series(0, 1, 2)).isNotEqualTo(series(0, 1, 3)).isNotEqualTo(series(1, 1, 2));
    Pulses pulses = new Pulses(new double[] {1}, new double[] {2});
    assertThat(pulses)
        .isEqualTo(new Pulses(new double[] {1}, new double[] {2}))
        .isNotEqualTo(new Pulses(new double[] {1}, new double[] {3}))
        .hasSameHashCodeAs(new Pulses(new double[] {1}, new double[] {2}));
  }

  @Test
  void whatIsGivenIsCopied() {
    double[] times = {1, 2};
    Series series = series(0, times);
    times[0] = 7;

    assertThat(series.times()).containsExactly(1, 2);
    assertThat(series.values()).containsExactly(1, 2);
  }

  @Test
  void refusesNumbersThatAreNotFinite() {
    assertThatThrownBy(() -> series(Double.NaN, 1)).hasMessageContaining("before and after");
    assertThatThrownBy(() -> series(0, 1, Double.NaN)).hasMessageContaining("sample 1");
    assertThatThrownBy(() -> series(0, INFINITE)).hasMessageContaining("sample 0");
    assertThatThrownBy(() -> series(0, 2, 1)).hasMessageContaining("is 1.0 at 1.0 ms");
    assertThatThrownBy(() -> series(0)).hasMessageContaining("as many values as times");
    assertThatThrownBy(() -> new Pulses(new double[] {INFINITE}, new double[] {1}))
        .hasMessageContaining("pulse 0 must be finite");
    assertThatThrownBy(() -> new Pulses(new double[] {1}, new double[] {Double.NaN}))
        .hasMessageContaining("is NaN at 1.0 ms");
    assertThatThrownBy(() -> new Pulses(new double[] {-1}, new double[] {1}))
        .hasMessageContaining("not before zero");
    assertThat(new Pulses(new double[0], new double[0]).times()).isEmpty();
  }

  @Test
  void anIntervalBeginsAtAFiniteTimeAndEndsNotBeforeIt() {
    assertThat(new Interval(5, 5).stop()).isEqualTo(5);
    assertThatThrownBy(() -> new Interval(INFINITE, INFINITE)).hasMessageContaining("finite");
    assertThatThrownBy(() -> new Interval(2, 1)).hasMessageContaining("not after stop");
    assertThatThrownBy(() -> new Interval(0, Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Interval(-1, 1)).hasMessageContaining("-1.0");
  }

  /** A tree that is deeper than this would overflow the stack of whoever walks it. */
  @Test
  void refusesAFormulaThatIsTooDeep() {
    Expr sum = Expr.T;
    for (int i = 1; i < 200; i++) {
      sum = sum.plus(Expr.T);
    }
    Expr deepest = sum;
    Expr tooDeep = sum.plus(Expr.T);

    assertThat(new Formula(deepest, List.of(), Interval.ALWAYS).value()).isSameAs(deepest);
    assertThatThrownBy(() -> new Formula(tooDeep, List.of(), Interval.ALWAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more than 200 levels");
  }
}

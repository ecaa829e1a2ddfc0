package org.hillock.engine;

import static java.lang.Math.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.hillock.api.expr.Expr;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Interpolation;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.Series;
import org.hillock.api.model.NeuronSpec;
import org.hillock.integrators.adaptive.DormandPrince;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spike times of sub-steps against closed forms: precise to 1e-9 ms, whatever the grid. */
class ContinuousTest {
  private static final Offset<Double> PRECISE = within(1e-9);

  private static Plans lif() {
    return Plans.of(TestModels.lif(), 1, new DormandPrince());
  }

  private static double[] times(Plans plans, double dt, double duration) {
    return Recording.of(plans.run(dt, Math.round(duration / dt))).times(0, 0);
  }

  /**
   * How long the LIF neuron takes from a deflection to the threshold, which is 20 mV above rest.
   */
  private static double rise(double from, double drive) {
    return 20 * log((drive - from) / (drive - 20));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.1, 0.37, 1, 10})
  void aConstantCurrentMakesTheLifNeuronFireAtTheTimesOfTheClosedForm(double dt) {
    double[] times =
        times(lif().parameter("t_ref", 2.0537).drive("I", Plans.constant(0.35)), dt, 1000);
    double interval = 2.0537 + rise(10, 35);
    assertThat(times).hasSize((int) ((1000 - rise(0, 35)) / interval) + 1);
    for (int n = 0; n < times.length; n++) {
      assertThat(times[n]).as("spike %d", n).isCloseTo(rise(0, 35) + n * interval, PRECISE);
    }
  }

  @Test
  void manySpikesFitIntoOneStep() {
    double[] times = times(lif().parameter("t_ref", 0).drive("I", Plans.constant(20)), 5, 50);
    double interval = rise(10, 2000);
    assertThat(times.length).isGreaterThan(400);
    for (int n = 0; n < times.length; n++) {
      assertThat(times[n]).isCloseTo(rise(0, 2000) + n * interval, PRECISE);
    }
  }

  /** v' = (v^2 + 1)/tau has the solution tan. */
  private static NeuronSpec quadratic() {
    return NeuronSpec.named("quadratic")
        .parameter("tau", "5 ms", "time constant")
        .parameter("I_c", "1", "input")
        .input("I", "1", "input")
        .state("v", "1", "-10", "potential")
        .equation("dv/dt = (v^2 + I_c + I)/tau")
        .spikeWhen("v >= 1000")
        .reset("v = -10")
        .build();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1})
  void theQuadraticNeuronFiresAtTheTimesOfTheClosedForm(double dt) {
    double[] times = times(Plans.of(quadratic(), 1, new DormandPrince()), dt, 500);
    double interval = 5 * (Math.atan(1000) + Math.atan(10));
    assertThat(times).hasSize((int) (500 / interval));
    for (int n = 0; n < times.length; n++) {
      assertThat(times[n]).as("spike %d", n).isCloseTo((n + 1) * interval, PRECISE);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {10, 10.03, 10.0999})
  void aStepThatBeginsAnywhereCountsFromThereOn(double start) {
    double[] times = times(lif().drive("I", Plans.step(0.35, start, 25 + start)), 0.1, 100);
    assertThat(times).hasSize(1);
    assertThat(times[0]).isCloseTo(start + rise(0, 35), PRECISE);
  }

  /** 10 ms of 0.3 nA, then 0.6 nA, as samples that lie between grid points. */
  @Test
  void samplesBetweenGridPointsCountWhereTheyLie() {
    Series series =
        new Series(
            new double[] {1.234, 11.234, 100},
            new double[] {0.3, 0.6, 0},
            Interpolation.HOLD,
            0,
            0);
    double[] times = times(lif().drive("I", series), 0.1, 60);
    double reached = 30 * (1 - Math.exp(-10 / 20.0));
    assertThat(times[0]).isCloseTo(11.234 + rise(reached, 60), PRECISE);
    assertThat(times[1]).isCloseTo(times[0] + 2 + rise(10, 60), PRECISE);
  }

  /** A ramp by samples and by a formula: the same current, bent at other places. */
  @Test
  void aRampOfSamplesDoesWhatTheFormulaDoes() {
    Series samples =
        new Series(
            new double[] {0, 33.3, 100}, new double[] {0, 0.333, 1}, Interpolation.LINEAR, 0, 0);
    Formula formula = new Formula(Expr.T.times(Expr.constant(0.01)), List.of(), Interval.ALWAYS);
    double[] sampled = times(lif().drive("I", samples), 0.1, 100);
    assertThat(sampled).hasSizeGreaterThan(4);
    assertThat(sampled).containsExactly(times(lif().drive("I", formula), 0.1, 100), PRECISE);
  }

  /** A computed current is straight between grid points. */
  @Test
  void aCurrentThatIsComputedStepByStepIsStraightWithinThem() {
    Stimulus.Current computed =
        (window, starts, ends) -> {
          Arrays.fill(starts, 0.01 * window.start());
          Arrays.fill(ends, 0.01 * window.end());
        };
    Formula formula = new Formula(Expr.T.times(Expr.constant(0.01)), List.of(), Interval.ALWAYS);
    assertThat(times(lif().drive("I", computed), 1, 100))
        .containsExactly(times(lif().drive("I", formula), 1, 100), PRECISE);
  }
}

package org.hillock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Map;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Function;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Interpolation;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.api.input.Stimulus.Series;
import org.hillock.integrators.exact.Exact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs whose outcome is known on paper. Membrane: tau_m = 20 ms, R = 100 MOhm, E_L = -70 mV, so C =
 * 0.2 nF.
 */
class ClosedFormTest {
  private static final double DT = 0.1;

  private static double[] membrane(Plans plans, long steps) {
    return Recording.of(plans.record("v", 1).run(DT, steps)).trace(0, 0, 0);
  }

  private static Plans passive() {
    return Plans.of(TestModels.passive(), 1, new Exact());
  }

  @Test
  void aDeflectionDecaysExponentially() {
    double[] v = membrane(passive().initial("v", i -> -60), 1000);
    for (int n = 0; n <= 1000; n++) {
      // rounding adds up over at most tau/dt steps
      assertThat(v[n]).isCloseTo(-70 + 10 * Math.exp(-n * DT / 20), offset(1e-11));
    }
  }

  @Test
  void aStepChargesTheMembraneFromItsFirstStepOn() {
    double[] v = membrane(passive().drive("I", Plans.step(0.1, 10, 50)), 1000);
    assertThat(v[100]).isEqualTo(-70);
    for (int n = 100; n <= 500; n++) {
      assertThat(v[n]).isCloseTo(-70 + 10 * (1 - Math.exp(-(n - 100) * DT / 20)), offset(1e-11));
    }
    assertThat(v[1000]).isCloseTo(-70 + 10 * (1 - Math.exp(-2)) * Math.exp(-2.5), offset(1e-11));
  }

  @Test
  void aChargeMovesTheMembraneByItselfOverTheCapacitance() {
    double[] v =
        membrane(
            passive().drive("I", new Pulses(new double[] {0, 5}, new double[] {0.4, 0.2})), 100);
    assertThat(v[0]).isCloseTo(-70 + 0.4 / 0.2, offset(1e-12));
    assertThat(v[49]).isCloseTo(-70 + 2 * Math.exp(-4.9 / 20), offset(1e-11));
    assertThat(v[50]).isCloseTo(-70 + 2 * Math.exp(-5.0 / 20) + 1, offset(1e-11));
  }

  @ParameterizedTest
  @ValueSource(doubles = {10.0, 10.03, 10.05, 10.0999})
  void anEdgeBetweenStepsConservesCharge(double start) {
    // a leak of nearly nothing adds up the charge: 0.1 nA over the time that it is on, over C =
    // tau/R
    Plans plans =
        passive()
            .parameter("tau_m", 1e9)
            .parameter("R", 1e9)
            .drive("I", Plans.step(0.1, start, 30.07));
    double[] v = membrane(plans, 400);
    assertThat(v[400] + 70).isCloseTo(0.1 * (30.07 - start), offset(1e-6));
  }

  @Test
  void aRampIsIntegratedExactly() {
    Formula ramp = new Formula(Expr.T.times(Expr.constant(0.01)), List.of(), Interval.ALWAYS);
    double[] v = membrane(passive().drive("I", ramp), 1000);
    // tau v' = -u + R a t with u(0) = 0 gives R a (t - tau + tau exp(-t/tau))
    assertThat(v[1000]).isCloseTo(-70 + 100 * 0.01 * (100 - 20 + 20 * Math.exp(-5)), offset(1e-10));
  }

  @Test
  void samplesOnTheGridAreIntegratedExactly() {
    Series ramp =
        new Series(new double[] {0, 50, 100}, new double[] {0, 0.5, 1}, Interpolation.LINEAR, 0, 1);
    double[] v = membrane(passive().drive("I", ramp), 1000);
    assertThat(v[1000]).isCloseTo(-70 + 100 * 0.01 * (100 - 20 + 20 * Math.exp(-5)), offset(1e-10));
  }

  @Test
  void samplesBetweenStepsConserveCharge() {
    Series steps =
        new Series(new double[] {3.337, 7.771}, new double[] {0.1, 0.1}, Interpolation.HOLD, 0, 0);
    double[] v =
        membrane(passive().parameter("tau_m", 1e9).parameter("R", 1e9).drive("I", steps), 100);
    assertThat(v[100] + 70).isCloseTo(0.1 * (7.771 - 3.337), offset(1e-6));
  }

  @Test
  void aFormulaWithoutValueOutsideItsIntervalDoesNoHarm() {
    Expr logarithm = Expr.call(Function.LOG, Expr.T.minus(Expr.constant(2)));
    Formula formula = new Formula(logarithm, List.of(), new Interval(3, 4));
    double[] v = membrane(passive().drive("I", formula), 100);
    assertThat(v[20]).isEqualTo(-70);
    assertThat(v[100]).isGreaterThan(-70);
  }

  @Test
  void theInterspikeIntervalIsThatOfTheFormulaRoundedUpToTheGrid() {
    double current = 0.5;
    Plans plans = Plans.of(TestModels.lif(), 1, new Exact()).drive("I", Plans.constant(current));
    List<Long> spikes = Recording.of(plans.run(DT, 5000)).spikes(0, 0);
    double first = 20 * Math.log(50.0 / (50 - 20));
    double later = 20 * Math.log((50.0 - 10) / (50 - 20));
    long period = (long) Math.ceil(later / DT) + 20;
    assertThat(spikes.getFirst()).isEqualTo((long) Math.ceil(first / DT));
    for (int i = 1; i < spikes.size(); i++) {
      assertThat(spikes.get(i) - spikes.get(i - 1)).isEqualTo(period);
    }
    assertThat(spikes).hasSize((int) ((5000 - spikes.getFirst()) / period) + 1);
  }

  @Test
  void whileRefractoryTheMembraneStaysAtItsReset() {
    Plans plans =
        Plans.of(TestModels.lif(), 1, new Exact()).drive("I", Plans.constant(0.5)).record("v", 1);
    Recording recording = Recording.of(plans.run(DT, 400));
    Map<Long, double[]> v = recording.samples(0, 0);
    long spike = recording.spikes(0, 0).getFirst();
    for (long n = spike; n <= spike + 20; n++) {
      assertThat(v.get(n)).containsExactly(-60);
    }
    assertThat(v.get(spike + 21)[0]).isGreaterThan(-60);
  }

  @Test
  void chargesAreDiscardedWhileRefractoryAndCountAgainWhenItEnds() {
    Plans plans =
        Plans.of(TestModels.lif(), 1, new Exact())
            .drive("v", new Pulses(new double[] {1, 1.5, 3, 3.1}, new double[] {30, 30, 5, 1}))
            .record("v", 1);
    Recording recording = Recording.of(plans.run(DT, 50));
    double[] v = recording.trace(0, 0, 0);
    assertThat(recording.spikes(0, 0)).containsExactly(10L);
    assertThat(v[15]).isEqualTo(-60);
    // the period ends at t = 3 ms: the pulse of that instant counts
    assertThat(v[29]).isEqualTo(-60);
    assertThat(v[30]).isEqualTo(-55);
    assertThat(v[31]).isCloseTo(-70 + 15 * Math.exp(-0.005) + 1, offset(1e-12));
  }
}

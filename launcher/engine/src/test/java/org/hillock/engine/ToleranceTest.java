package org.hillock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.hillock.api.integrate.EmbeddedPair;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.model.NeuronSpec;
import org.hillock.integrators.adaptive.DormandPrince;
import org.junit.jupiter.api.Test;

/** What a scheme's tolerances are good for. */
class ToleranceTest {
  /** The method of Dormand and Prince with another tolerance. */
  private record Loose(double tolerance) implements Integrator {
    @Override
    public String name() {
      return "loose";
    }

    @Override
    public int order() {
      return 5;
    }

    @Override
    public Scheme discretize(EquationSystem system) {
      return new Scheme.Continuous(pair(system), tolerance, tolerance);
    }

    private static EmbeddedPair pair(EquationSystem system) {
      return ((Scheme.Continuous) new DormandPrince().discretize(system)).pair();
    }
  }

  /** The greatest error of a spike time in 200 ms, by steps that are no limit. */
  private static double error(double tolerance) {
    Plans plans =
        Plans.of(TestModels.lif(), 1, new Loose(tolerance)).drive("I", Plans.constant(0.35));
    double[] times = Recording.of(plans.run(10, 20)).times(0, 0);
    assertThat(times).hasSize(15);
    double first = 20 * Math.log(35.0 / 15);
    double interval = 2 + 20 * Math.log(25.0 / 15);
    double error = 0;
    for (int n = 0; n < times.length; n++) {
      error = Math.max(error, Math.abs(times[n] - (first + n * interval)));
    }
    return error;
  }

  /** Errors of a potential of 70 mV that rises by 0.75 mV/ms at the threshold. */
  @Test
  void theErrorFollowsTheTolerance() {
    for (double tolerance : new double[] {1e-4, 1e-6, 1e-8, 1e-10}) {
      assertThat(error(tolerance)).as("%s", tolerance).isBetween(0.1 * tolerance, 200 * tolerance);
    }
  }

  /** However loose, the instant is the one at which the method's own solution is there. */
  @Test
  void theStateOfASpikeLiesOnTheThreshold() {
    NeuronSpec spec =
        NeuronSpec.named("witness")
            .input("I", "nA", "input")
            .state("v", "mV", "-70 mV", "potential")
            .state("seen", "mV", "0 mV", "potential at the last spike")
            .equation("dv/dt = (-30 mV - v)/(20 ms)")
            .spikeWhen("v > -50 mV")
            .reset("seen = v")
            .reset("v = -60 mV")
            .build();
    Recording recording =
        Recording.of(Plans.of(spec, 1, new Loose(1e-6)).record("seen", 1).run(10, 20));
    double[] seen = recording.trace(0, 0, 0);
    assertThat(recording.times(0, 0)).hasSizeGreaterThan(10);
    for (int n = 2; n < seen.length; n++) {
      assertThat(Math.abs(seen[n] + 50)).isLessThan(2e-13);
    }
  }

  @Test
  void refusesTolerancesThatAreNone() {
    EmbeddedPair pair = Loose.pair(new EquationSystem("none", List.of(), List.of()));
    for (double tolerance : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Scheme.Continuous(pair, 1e-9, tolerance));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Scheme.Continuous(pair, tolerance, 1e-9));
    }
  }
}

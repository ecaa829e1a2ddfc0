package org.hillock.integrators.exponential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.model.NeuronSpec;
import org.hillock.tck.Equations;
import org.hillock.tck.IntegratorContract;
import org.hillock.tck.Interpreter;
import org.hillock.tck.PortValues;
import org.hillock.tck.PulseAmounts;
import org.junit.jupiter.api.Test;

/** What holds for every exponential integrator. */
interface ExponentialContract extends IntegratorContract {
  @Test
  default void aGateAtAConstantPotentialIsExactForAnyStep() {
    NeuronSpec gate =
        NeuronSpec.named("gate")
            .parameter("alpha", "0.3 1/ms", "opening rate")
            .parameter("beta", "5 1/ms", "closing rate")
            .state("n", "1", "0.9", "gate")
            .equation("dn/dt = alpha*(1 - n) - beta*n")
            .build();
    double step = 2.5;
    Interpreter run = run(gate, step);
    double rest = 0.3 / 5.3;
    for (int i = 1; i <= 3; i++) {
      run.advance();
      double expected = rest + (0.9 - rest) * Math.exp(-5.3 * step * i);
      assertThat(run.state("n")).isCloseTo(expected, within(1e-15));
    }
  }

  @Test
  default void refusesNoiseAndSaysWhatWouldDo() {
    NeuronSpec noisy =
        NeuronSpec.named("noisy")
            .parameter("tau", "10 ms", "time constant")
            .state("v", "mV", "0 mV", "potential")
            .equation("dv/dt = -v/tau + 1 mV*xi/sqrt(tau)")
            .build();
    Scheme scheme = integrator().discretize(Equations.of(noisy, List.of()));
    assertThat(scheme)
        .isInstanceOfSatisfying(
            Scheme.Refused.class,
            refused -> {
              assertThat(refused.equation()).contains("dv/dt");
              assertThat(refused.reason()).contains("noise");
              assertThat(refused.remedy()).contains("stochastic");
            });
  }

  /** A neuron without inputs. */
  default Interpreter run(NeuronSpec spec, double step) {
    return new Interpreter(
        spec, integrator(), step, Map.of(), Map.of(), PortValues.NONE, PulseAmounts.NONE);
  }
}

package org.hillock.integrators.exponential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.model.NeuronSpec;
import org.hillock.tck.Equations;
import org.hillock.tck.IntegratorContract;
import org.hillock.tck.Interpreter;
import org.hillock.tck.PortValues;
import org.hillock.tck.PulseAmounts;
import org.junit.jupiter.api.Test;

class ExponentialMidpointTest implements IntegratorContract {
  @Override
  public Integrator integrator() {
    return new ExponentialMidpoint();
  }

  @Test
  void aGateAtAConstantPotentialIsExactForAnyStep() {
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

  /** x' = x^2: at x = 11 the tangent at the middle of the step, followed back, points down. */
  @Test
  void anUpstrokeFasterThanTheStepStaysAnUpstroke() {
    NeuronSpec upstroke =
        NeuronSpec.named("upstroke")
            .parameter("tau", "1 ms", "time constant")
            .state("x", "1", "1", "what grows")
            .equation("dx/dt = x*x/tau")
            .build();
    Interpreter run = run(upstroke, 0.1);
    double before = run.state("x");
    for (int i = 0; i < 12; i++) {
      run.advance();
      assertThat(run.state("x")).isGreaterThan(before);
      before = run.state("x");
    }
    assertThat(before).isGreaterThan(100);
  }

  /** x = exp(2 - 2 exp(-t/2)) at 2 ms: a quarter of the error for half the step. */
  @Test
  void whatGrowsIsOfOrderTwoAlsoWhereAnotherStateSetsTheGrowth() {
    double ratio = errorOfGrowth(0.02) / errorOfGrowth(0.01);
    assertThat(ratio).isCloseTo(4, within(0.2));
  }

  private double errorOfGrowth(double step) {
    NeuronSpec growth =
        NeuronSpec.named("growth")
            .parameter("tau", "1 ms", "time constant")
            .state("x", "1", "1", "what grows")
            .state("y", "1", "1", "how fast")
            .equation("dx/dt = x*y/tau")
            .equation("dy/dt = -y/(2*tau)")
            .build();
    Interpreter run = run(growth, step);
    for (int i = 0; i < Math.round(2 / step); i++) {
      run.advance();
    }
    return Math.abs(run.state("x") - Math.exp(2 - 2 * Math.exp(-1)));
  }

  private Interpreter run(NeuronSpec spec, double step) {
    return new Interpreter(
        spec, integrator(), step, Map.of(), Map.of(), PortValues.NONE, PulseAmounts.NONE);
  }

  @Test
  void refusesNoiseAndSaysWhatWouldDo() {
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
}

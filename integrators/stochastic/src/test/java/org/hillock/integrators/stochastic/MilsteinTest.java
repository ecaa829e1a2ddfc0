package org.hillock.integrators.stochastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.model.NeuronSpec;
import org.hillock.tck.Equations;
import org.hillock.tck.IntegratorContract;
import org.junit.jupiter.api.Test;

class MilsteinTest implements IntegratorContract {
  @Override
  public Integrator integrator() {
    return new Milstein();
  }

  private Scheme scheme(String equationOfY) {
    NeuronSpec spec =
        NeuronSpec.named("pair")
            .state("x", "1", "1", "x")
            .state("y", "1", "1", "y")
            .equation("dx/dt = -x/(1 ms) + x*y*xi/sqrt(1 ms)")
            .equation(equationOfY)
            .build();
    return integrator().discretize(Equations.of(spec, List.of()));
  }

  @Test
  void pathsConvergeWithOrderOne() {
    assertThat(StrongConvergence.order(integrator())).isCloseTo(1, within(0.1));
  }

  @Test
  void refusesNoiseThatDependsOnAnotherStateWithNoise() {
    assertThat(scheme("dy/dt = -y/(1 ms) + 2*xi/sqrt(1 ms)"))
        .isInstanceOfSatisfying(
            Scheme.Refused.class,
            refused -> {
              assertThat(refused.equation()).startsWith("dx/dt");
              assertThat(refused.remedy()).contains("euler-maruyama");
            });
  }

  @Test
  void takesNoiseThatDependsOnAStateWithout() {
    assertThat(scheme("dy/dt = -y/(1 ms)")).isInstanceOf(Scheme.Steps.class);
  }
}

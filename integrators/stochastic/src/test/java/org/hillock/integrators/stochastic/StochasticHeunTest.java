package org.hillock.integrators.stochastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronSpec;
import org.hillock.tck.Equations;
import org.hillock.tck.IntegratorContract;
import org.junit.jupiter.api.Test;

class StochasticHeunTest implements IntegratorContract {
  @Override
  public Integrator integrator() {
    return new StochasticHeun();
  }

  @Test
  void pathsConvergeWithOrderOneToTheSolutionInTheSenseOfIto() {
    assertThat(StrongConvergence.order(integrator())).isCloseTo(1, within(0.1));
    assertThat(StrongConvergence.error(integrator(), 256))
        .isLessThan(StrongConvergence.error(new EulerMaruyama(), 256) / 5);
  }

  @Test
  void recommendsItselfForNoiseOnly() {
    NeuronSpec quiet =
        NeuronSpec.named("quiet").state("x", "1", "1", "x").equation("dx/dt = -x/(1 ms)").build();
    assertThat(integrator().recommendation(Equations.of(quiet, List.of()))).isEmpty();
    assertThat(integrator().recommendation(Equations.of(StrongConvergence.geometric(), List.of())))
        .isPresent();
  }
}

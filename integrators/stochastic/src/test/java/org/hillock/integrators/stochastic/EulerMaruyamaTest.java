package org.hillock.integrators.stochastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hillock.api.integrate.Integrator;
import org.hillock.tck.IntegratorContract;
import org.junit.jupiter.api.Test;

class EulerMaruyamaTest implements IntegratorContract {
  @Override
  public Integrator integrator() {
    return new EulerMaruyama();
  }

  @Test
  void pathsConvergeWithOrderOneHalf() {
    assertThat(StrongConvergence.order(integrator())).isCloseTo(0.5, within(0.1));
  }
}

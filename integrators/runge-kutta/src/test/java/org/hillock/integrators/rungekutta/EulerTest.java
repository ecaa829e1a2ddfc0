package org.hillock.integrators.rungekutta;

import org.hillock.api.integrate.Integrator;
import org.hillock.tck.IntegratorContract;

class EulerTest implements IntegratorContract {
  @Override
  public Integrator integrator() {
    return new Euler();
  }
}

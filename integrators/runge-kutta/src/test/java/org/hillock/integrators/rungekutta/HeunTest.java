package org.hillock.integrators.rungekutta;

import org.hillock.api.integrate.Integrator;
import org.hillock.tck.IntegratorContract;

class HeunTest implements IntegratorContract {
  @Override
  public Integrator integrator() {
    return new Heun();
  }
}

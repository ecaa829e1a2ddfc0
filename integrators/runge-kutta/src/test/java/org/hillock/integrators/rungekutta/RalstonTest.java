package org.hillock.integrators.rungekutta;

import org.hillock.api.integrate.Integrator;
import org.hillock.tck.IntegratorContract;

class RalstonTest implements IntegratorContract {
  @Override
  public Integrator integrator() {
    return new Ralston();
  }
}

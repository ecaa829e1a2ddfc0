package org.hillock.integrators.rungekutta;

import org.hillock.api.integrate.Integrator;
import org.hillock.tck.IntegratorContract;

class MidpointTest implements IntegratorContract {
  @Override
  public Integrator integrator() {
    return new Midpoint();
  }
}

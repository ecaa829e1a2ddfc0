package org.hillock.integrators.rungekutta;

import org.hillock.api.integrate.Integrator;
import org.hillock.tck.IntegratorContract;

class RungeKutta3Test implements IntegratorContract {
  @Override
  public Integrator integrator() {
    return new RungeKutta3();
  }
}

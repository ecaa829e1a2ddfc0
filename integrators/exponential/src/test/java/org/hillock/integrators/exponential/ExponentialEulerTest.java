package org.hillock.integrators.exponential;

import org.hillock.api.integrate.Integrator;

class ExponentialEulerTest implements ExponentialContract {
  @Override
  public Integrator integrator() {
    return new ExponentialEuler();
  }
}

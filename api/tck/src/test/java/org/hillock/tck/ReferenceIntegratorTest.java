package org.hillock.tck;

import org.hillock.api.integrate.Integrator;

class ReferenceIntegratorTest implements IntegratorContract {
  @Override
  public Integrator integrator() {
    return new ReferenceIntegrator();
  }
}

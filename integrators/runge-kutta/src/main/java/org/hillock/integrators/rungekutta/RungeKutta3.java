package org.hillock.integrators.rungekutta;

import org.hillock.api.integrate.Integrator;
import org.osgi.service.component.annotations.Component;

/** Kutta's method of order 3. */
@Component
public final class RungeKutta3 extends ExplicitRungeKutta implements Integrator {
  /** Called by Declarative Services. */
  public RungeKutta3() {
    super(Tableau.kutta());
  }
}

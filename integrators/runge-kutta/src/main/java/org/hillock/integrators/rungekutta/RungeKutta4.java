package org.hillock.integrators.rungekutta;

import org.hillock.api.integrate.Integrator;
import org.osgi.service.component.annotations.Component;

/** The classic Runge-Kutta method of order four. */
@Component
public final class RungeKutta4 extends ExplicitRungeKutta implements Integrator {
  /** Called by Declarative Services. */
  public RungeKutta4() {
    super(Tableau.classic());
  }
}

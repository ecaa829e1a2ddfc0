package org.hillock.integrators.rungekutta;

import org.hillock.api.integrate.Integrator;
import org.osgi.service.component.annotations.Component;

/** Heun's method, the explicit trapezoid. */
@Component
public final class Heun extends ExplicitRungeKutta implements Integrator {
  /** Called by Declarative Services. */
  public Heun() {
    super(Tableau.heun());
  }
}

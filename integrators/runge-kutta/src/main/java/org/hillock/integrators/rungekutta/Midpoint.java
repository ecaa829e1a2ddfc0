package org.hillock.integrators.rungekutta;

import org.hillock.api.integrate.Integrator;
import org.osgi.service.component.annotations.Component;

/** The explicit midpoint method. */
@Component
public final class Midpoint extends ExplicitRungeKutta implements Integrator {
  /** Called by Declarative Services. */
  public Midpoint() {
    super(Tableau.midpoint());
  }
}

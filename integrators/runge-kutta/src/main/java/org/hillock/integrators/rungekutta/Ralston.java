package org.hillock.integrators.rungekutta;

import org.hillock.api.integrate.Integrator;
import org.osgi.service.component.annotations.Component;

/** Ralston's method. */
@Component
public final class Ralston extends ExplicitRungeKutta implements Integrator {
  /** Called by Declarative Services. */
  public Ralston() {
    super(Tableau.ralston());
  }
}

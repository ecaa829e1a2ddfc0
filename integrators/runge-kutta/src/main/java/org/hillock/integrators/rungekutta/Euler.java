package org.hillock.integrators.rungekutta;

import org.hillock.api.integrate.Integrator;
import org.osgi.service.component.annotations.Component;

/** Forward Euler: {@code x + dt f(x)}. */
@Component
public final class Euler extends ExplicitRungeKutta implements Integrator {
  /** Called by Declarative Services. */
  public Euler() {
    super(Tableau.euler());
  }
}

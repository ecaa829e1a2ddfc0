package org.hillock.integrators.rungekutta;

import java.util.Optional;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Recommendation;
import org.osgi.service.component.annotations.Component;

/** The classic Runge-Kutta method of order four, the one of its family to take unasked. */
@Component
public final class RungeKutta4 extends ExplicitRungeKutta implements Integrator {
  /** Called by Declarative Services. */
  public RungeKutta4() {
    super(Tableau.classic());
  }

  @Override
  public Optional<Recommendation> recommendation(EquationSystem system) {
    return system.equations().stream().anyMatch(ode -> ode.noise().isPresent())
        ? Optional.empty()
        : Optional.of(
            new Recommendation(
                Recommendation.GENERAL, "a general method of order 4 for smooth equations"));
  }
}

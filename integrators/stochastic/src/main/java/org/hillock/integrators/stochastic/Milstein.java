package org.hillock.integrators.stochastic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.expr.Expr;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.integrate.Statement;
import org.hillock.api.integrate.Statement.Let;
import org.hillock.api.integrate.Statement.Next;
import org.hillock.api.model.Ode;
import org.osgi.service.component.annotations.Component;

/**
 * Milstein's method for equations with noise, in the sense of Itô, each of whose noises depends on
 * no other state with noise (P. E. Kloeden and E. Platen, Numerical Solution of Stochastic
 * Differential Equations, 1992, section 10.3). Paths converge with order 1.
 */
@Component
public final class Milstein implements Integrator {
  private static final Expr HALF = Expr.constant(0.5);

  @Override
  public String name() {
    return "milstein";
  }

  @Override
  public String about() {
    return "Milstein for noise in the sense of Itô that depends on its own state only; paths"
        + " converge with order 1";
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public Scheme discretize(EquationSystem system) {
    Optional<Ode> mixed = new Noise(system).mixed();
    return mixed.isPresent() ? refused(mixed.get()) : new Scheme.Steps(steps(system));
  }

  private static Scheme refused(Ode ode) {
    return new Scheme.Refused(
        ode.text(),
        "\"milstein\" takes noise that depends on the equation's own state only, and this noise"
            + " depends on another state that has noise",
        "take \"euler-maruyama\" or \"stochastic-heun\"");
  }

  private static List<Statement> steps(EquationSystem system) {
    Noise noise = new Noise(system);
    List<Expr> drifts = system.derivativesAt(Map.of(), 0);
    List<Expr> strengths = noise.at(Map.of(), 0);
    List<Expr> slopes = noise.slopes();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < drifts.size(); i++) {
      String state = system.states().get(i);
      Expr next = EulerMaruyama.moved(state, drifts.get(i), strengths.get(i));
      if (!Noise.isZero(slopes.get(i))) {
        statements.add(new Let("dW@" + state, Noise.increment(state)));
        Expr increment = Expr.symbol("dW@" + state);
        Expr excess = increment.times(increment).minus(Expr.DT);
        next = next.plus(HALF.times(slopes.get(i)).times(excess));
      }
      statements.add(new Next(state, next));
    }
    return statements;
  }
}

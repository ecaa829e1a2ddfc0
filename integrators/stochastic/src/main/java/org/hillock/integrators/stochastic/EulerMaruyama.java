package org.hillock.integrators.stochastic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hillock.api.expr.Expr;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.integrate.Statement;
import org.hillock.api.integrate.Statement.Next;
import org.osgi.service.component.annotations.Component;

/**
 * The method of Euler and Maruyama for equations with noise, in the sense of Itô (P. E. Kloeden and
 * E. Platen, Numerical Solution of Stochastic Differential Equations, 1992, section 10.2). Paths
 * converge with order 1/2, with order 1 where the noise does not depend on the states.
 */
@Component
public final class EulerMaruyama implements Integrator {
  @Override
  public String name() {
    return "euler-maruyama";
  }

  @Override
  public String about() {
    return "Euler-Maruyama for noise in the sense of Itô; paths converge with order 1/2";
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public Scheme discretize(EquationSystem system) {
    return new Scheme.Steps(steps(system));
  }

  /** One statement for each state. */
  private static List<Statement> steps(EquationSystem system) {
    List<Expr> drifts = system.derivativesAt(Map.of(), 0);
    List<Expr> strengths = new Noise(system).at(Map.of(), 0);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < drifts.size(); i++) {
      String state = system.states().get(i);
      statements.add(new Next(state, moved(state, drifts.get(i), strengths.get(i))));
    }
    return statements;
  }

  /** x + dt f + g dW; what is zero gets no arithmetic. */
  static Expr moved(String state, Expr drift, Expr strength) {
    Expr next = Expr.symbol(state);
    if (!Noise.isZero(drift)) {
      next = next.plus(Expr.DT.times(drift));
    }
    return Noise.isZero(strength) ? next : next.plus(strength.times(Noise.increment(state)));
  }
}

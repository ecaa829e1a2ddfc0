package org.hillock.integrators.implicit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hillock.api.expr.Expr;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.osgi.service.component.annotations.Component;

/**
 * Crank and Nicolson's method, the trapezoidal rule: the mean of the derivatives at both ends of
 * the step. What decays stays bounded at any step, but what is much faster than the step swings
 * (A-stable, not L-stable). Nonlinear equations are linearized once per step, which keeps the order
 * (J. Crank and P. Nicolson, Proceedings of the Cambridge Philosophical Society 43, 1947; E. Hairer
 * and G. Wanner, Solving Ordinary Differential Equations II, section IV.7).
 */
@Component
public final class CrankNicolson implements Integrator {
  private static final Expr HALF = Expr.constant(0.5).times(Expr.DT);

  @Override
  public String name() {
    return "crank-nicolson";
  }

  @Override
  public String about() {
    return "Crank-Nicolson, order 2; implicit, stable for any step";
  }

  @Override
  public int order() {
    return 2;
  }

  @Override
  public Scheme discretize(EquationSystem system) {
    return LinearlyImplicit.scheme(name(), system, HALF, right(system));
  }

  private static List<Expr> right(EquationSystem system) {
    List<Expr> starts = system.derivativesAt(Map.of(), 0);
    List<Expr> ends = system.derivativesAt(Map.of(), 1);
    List<Expr> right = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      Expr start = starts.get(i);
      Expr end = ends.get(i);
      right.add(start.equals(end) ? Expr.DT.times(start) : HALF.times(start.plus(end)));
    }
    return right;
  }
}

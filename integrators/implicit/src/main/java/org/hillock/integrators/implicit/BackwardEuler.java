package org.hillock.integrators.implicit;

import java.util.List;
import java.util.Map;
import org.hillock.api.expr.Expr;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.osgi.service.component.annotations.Component;

/**
 * Backward Euler: the derivative of the step's end for the whole step. What decays is damped at any
 * step, without oscillation (L-stable). Nonlinear equations are linearized once per step (E. Hairer
 * and G. Wanner, Solving Ordinary Differential Equations II, section IV.7).
 */
@Component
public final class BackwardEuler implements Integrator {
  @Override
  public String name() {
    return "backward-euler";
  }

  @Override
  public String about() {
    return "backward Euler, order 1; implicit, damps what is faster than the step";
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public Scheme discretize(EquationSystem system) {
    List<Expr> right = system.derivativesAt(Map.of(), 1).stream().map(Expr.DT::times).toList();
    return LinearlyImplicit.scheme(name(), system, Expr.DT, right);
  }
}

package org.hillock.integrators.exponential;

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
 * Exponential Euler: each equation is linear in its own state during a step, with the value and the
 * slope of the step's start. For gates it is the method of Rush and Larsen (IEEE Transactions on
 * Biomedical Engineering 25, 1978); M. Hochbruck and A. Ostermann, Acta Numerica 19, 2010.
 */
@Component
public final class ExponentialEuler implements Integrator {
  @Override
  public String name() {
    return "exponential-euler";
  }

  @Override
  public String about() {
    return "exponential Euler, order 1; exact for gates at a constant potential";
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public Scheme discretize(EquationSystem system) {
    return Scheme.Refused.ofNoise(name(), system).orElseGet(() -> steps(system));
  }

  private static Scheme steps(EquationSystem system) {
    List<Statement> statements = new ArrayList<>();
    List<Statement> moves = new ArrayList<>();
    List<Expr> derivatives = system.derivativesAt(Map.of(), 0);
    for (int i = 0; i < derivatives.size(); i++) {
      String state = system.states().get(i);
      Linearization linear = Linearization.of("", state, state, derivatives.get(i), statements);
      moves.add(new Next(state, Expr.symbol(state).plus(linear.change(Expr.DT))));
    }
    statements.addAll(moves);
    return new Scheme.Steps(statements);
  }
}

package org.hillock.integrators.exponential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillock.api.expr.Expr;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.integrate.Statement;
import org.hillock.api.integrate.Statement.Let;
import org.hillock.api.integrate.Statement.Next;
import org.osgi.service.component.annotations.Component;

/**
 * Exponential midpoint: half a step of exponential Euler, then a whole step with the value and the
 * slope found there. For gates it is the second-order method of Rush and Larsen's kind (J. Sundnes,
 * R. Artebrant, O. Skavhaug and A. Tveito, IEEE Transactions on Biomedical Engineering 56, 2009).
 */
@Component
public final class ExponentialMidpoint implements Integrator {
  private static final Expr HALF = Expr.constant(0.5).times(Expr.DT);

  @Override
  public String name() {
    return "exponential-midpoint";
  }

  @Override
  public String about() {
    return "exponential midpoint, order 2; stable for fast gates";
  }

  @Override
  public int order() {
    return 2;
  }

  @Override
  public Scheme discretize(EquationSystem system) {
    return Scheme.Refused.ofNoise(name(), system).orElseGet(() -> steps(system));
  }

  private static Scheme steps(EquationSystem system) {
    List<Statement> statements = new ArrayList<>();
    Map<String, Expr> middle = middle(system, statements);
    List<Statement> moves = new ArrayList<>();
    List<Expr> derivatives = system.derivativesAt(middle, 0.5);
    for (int i = 0; i < derivatives.size(); i++) {
      String state = system.states().get(i);
      Linearization linear =
          Linearization.of("m", state, half(state), derivatives.get(i), statements);
      Expr start = Expr.symbol(state);
      Expr change = linear.change(Expr.DT, start, Expr.symbol(half(state)));
      moves.add(new Next(state, start.plus(change)));
    }
    statements.addAll(moves);
    return new Scheme.Steps(statements);
  }

  private static Map<String, Expr> middle(EquationSystem system, List<Statement> statements) {
    Map<String, Expr> middle = new HashMap<>();
    List<Expr> derivatives = system.derivativesAt(Map.of(), 0);
    for (int i = 0; i < derivatives.size(); i++) {
      String state = system.states().get(i);
      Linearization linear = Linearization.of("", state, state, derivatives.get(i), statements);
      statements.add(new Let(half(state), Expr.symbol(state).plus(linear.change(HALF))));
      middle.put(state, Expr.symbol(half(state)));
    }
    return middle;
  }

  private static String half(String state) {
    return "half@" + state;
  }
}

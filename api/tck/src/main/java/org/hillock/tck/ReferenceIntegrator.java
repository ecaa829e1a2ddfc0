package org.hillock.tck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillock.api.expr.Expr;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.integrate.Statement;

/**
 * The kit's own integrator, the explicit midpoint method, so that models can be run without any
 * plug-in.
 *
 * @since 1.0
 */
public final class ReferenceIntegrator implements Integrator {
  @Override
  public String name() {
    return "kit-midpoint";
  }

  @Override
  public int order() {
    return 2;
  }

  @Override
  public Scheme discretize(EquationSystem system) {
    List<String> states = system.states();
    if (system.equations().stream().anyMatch(ode -> ode.noise().isPresent())) {
      return new Scheme.Refused(
          system.equations().getFirst().text(),
          "the kit's integrator has no noise",
          "test with another one");
    }
    List<Statement> statements = new ArrayList<>();
    Map<String, Expr> middle = new HashMap<>();
    List<Expr> first = system.derivativesAt(Map.of(), 0);
    for (int i = 0; i < states.size(); i++) {
      String name = "half@" + states.get(i);
      Expr half = Expr.constant(0.5).times(Expr.DT).times(first.get(i));
      statements.add(new Statement.Let(name, Expr.symbol(states.get(i)).plus(half)));
      middle.put(states.get(i), Expr.symbol(name));
    }
    List<Expr> second = system.derivativesAt(middle, 0.5);
    for (int i = 0; i < states.size(); i++) {
      statements.add(
          new Statement.Next(
              states.get(i), Expr.symbol(states.get(i)).plus(Expr.DT.times(second.get(i)))));
    }
    return new Scheme.Steps(statements);
  }
}

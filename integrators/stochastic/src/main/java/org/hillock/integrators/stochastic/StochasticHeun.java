package org.hillock.integrators.stochastic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.expr.Expr;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Recommendation;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.integrate.Statement;
import org.hillock.api.integrate.Statement.Let;
import org.hillock.api.integrate.Statement.Next;
import org.osgi.service.component.annotations.Component;

/**
 * Heun's method for equations with noise: a step of Euler's method, then the mean of both ends. By
 * itself it solves an equation in the sense of Stratonovich, so the drift that tells the two senses
 * apart is taken off first: equations are in the sense of Itô for every integrator (P. E. Kloeden
 * and E. Platen, Numerical Solution of Stochastic Differential Equations, 1992, sections 4.9 and
 * 15.5). Paths converge with order 1 where each noise depends on its own state only, and like those
 * of Heun's method, with order 2, where there is none.
 */
@Component
public final class StochasticHeun implements Integrator {
  private static final Expr HALF = Expr.constant(0.5);

  @Override
  public String name() {
    return "stochastic-heun";
  }

  @Override
  public String about() {
    return "Heun for noise in the sense of Itô; paths converge with order 1, with order 2 without"
        + " noise";
  }

  @Override
  public int order() {
    return 2;
  }

  @Override
  public Optional<Recommendation> recommendation(EquationSystem system) {
    return system.equations().stream().noneMatch(ode -> ode.noise().isPresent())
        ? Optional.empty()
        : Optional.of(
            new Recommendation(
                Recommendation.GENERAL, "a general method for equations with noise"));
  }

  @Override
  public Scheme discretize(EquationSystem system) {
    Noise noise = new Noise(system);
    EquationSystem stratonovich = noise.stratonovich();
    List<Statement> statements = new ArrayList<>();
    List<Expr> drifts = kept("f", system, stratonovich.derivativesAt(Map.of(), 0), statements);
    List<Expr> strengths = kept("g", system, noise.at(Map.of(), 0), statements);
    Map<String, Expr> ahead = new HashMap<>();
    for (int i = 0; i < drifts.size(); i++) {
      String state = system.states().get(i);
      Expr predicted = EulerMaruyama.moved(state, drifts.get(i), strengths.get(i));
      if (!predicted.equals(Expr.symbol(state))) {
        statements.add(new Let("x@" + state, predicted));
        ahead.put(state, Expr.symbol("x@" + state));
      }
    }
    List<Expr> driftsAhead = stratonovich.derivativesAt(ahead, 1);
    List<Expr> strengthsAhead = noise.at(ahead, 1);
    for (int i = 0; i < drifts.size(); i++) {
      Expr drift = mean(drifts.get(i), driftsAhead.get(i));
      Expr strength = mean(strengths.get(i), strengthsAhead.get(i));
      String state = system.states().get(i);
      statements.add(new Next(state, EulerMaruyama.moved(state, drift, strength)));
    }
    return new Scheme.Steps(statements);
  }

  /** Values that are needed twice, as locals, unless they are zero. */
  private static List<Expr> kept(
      String letter, EquationSystem system, List<Expr> values, List<Statement> statements) {
    List<Expr> symbols = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String name = letter + "@" + system.states().get(i);
      if (!Noise.isZero(values.get(i))) {
        statements.add(new Let(name, values.get(i)));
      }
      symbols.add(Noise.isZero(values.get(i)) ? values.get(i) : Expr.symbol(name));
    }
    return symbols;
  }

  private static Expr mean(Expr a, Expr b) {
    return Noise.isZero(a) && Noise.isZero(b) ? a : HALF.times(a.plus(b));
  }
}

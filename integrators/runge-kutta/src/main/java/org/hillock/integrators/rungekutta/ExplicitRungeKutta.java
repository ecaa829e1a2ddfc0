package org.hillock.integrators.rungekutta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Expr.Constant;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.integrate.Statement;
import org.hillock.api.integrate.Statement.Let;
import org.hillock.api.integrate.Statement.Next;

/**
 * Any explicit Runge-Kutta method: the tableau is its only data.
 *
 * <p>The components extend it and name {@link Integrator} again, because Declarative Services
 * register a component under the interfaces that its class itself implements.
 */
class ExplicitRungeKutta implements Integrator {
  private final Tableau tableau;

  ExplicitRungeKutta(Tableau tableau) {
    this.tableau = tableau;
  }

  @Override
  public String name() {
    return tableau.name();
  }

  @Override
  public String about() {
    return tableau.about();
  }

  @Override
  public int order() {
    return tableau.order();
  }

  @Override
  public Scheme discretize(EquationSystem system) {
    return Scheme.Refused.ofNoise(name(), system)
        .orElseGet(() -> new Scheme.Steps(new Stages(system).statements()));
  }

  /** The stages of one system; a state that does not move gets no arithmetic. */
  private final class Stages {
    private final EquationSystem system;
    private final List<Statement> statements = new ArrayList<>();

    Stages(EquationSystem system) {
      this.system = system;
    }

    List<Statement> statements() {
      for (int stage = 0; stage < tableau.nodes().size(); stage++) {
        List<Expr> derivatives = system.derivativesAt(points(stage), tableau.nodes().get(stage));
        for (int i = 0; i < derivatives.size(); i++) {
          if (moves(i)) {
            statements.add(new Let(slope(stage, i), derivatives.get(i)));
          }
        }
      }
      for (int i = 0; i < system.equations().size(); i++) {
        statements.add(new Next(state(i), moved(i, tableau.weights())));
      }
      return statements;
    }

    /** The states at which a stage computes its derivatives, as fresh locals. */
    private Map<String, Expr> points(int stage) {
      Map<String, Expr> points = new HashMap<>();
      for (int i = 0; stage > 0 && i < system.equations().size(); i++) {
        if (moves(i)) {
          String name = "x" + stage + "@" + state(i);
          statements.add(new Let(name, moved(i, tableau.rows().get(stage))));
          points.put(state(i), Expr.symbol(name));
        }
      }
      return points;
    }

    /** x + dt (w0 k0 + w1 k1 + …), without the terms whose weight is zero. */
    private Expr moved(int i, List<Double> weights) {
      List<Expr> terms = new ArrayList<>();
      for (int stage = 0; stage < weights.size() && moves(i); stage++) {
        double weight = weights.get(stage);
        Expr slope = Expr.symbol(slope(stage, i));
        if (weight != 0) {
          terms.add(weight == 1 ? slope : Expr.constant(weight).times(slope));
        }
      }
      Expr start = Expr.symbol(state(i));
      return terms.stream()
          .reduce(Expr::plus)
          .map(sum -> start.plus(Expr.DT.times(sum)))
          .orElse(start);
    }

    private boolean moves(int i) {
      return !(system.equations().get(i).derivative() instanceof Constant zero
          && zero.value() == 0);
    }

    private String state(int i) {
      return system.equations().get(i).state();
    }

    private String slope(int stage, int i) {
      return "k" + stage + "@" + state(i);
    }
  }
}

package org.hillock.pipeline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Expr;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.ImplicitSteps;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.integrate.Statement;
import org.hillock.api.model.Ode;

/**
 * What one step of an integrator makes of the decay x' = -x/tau: its stability function, found by
 * running its statements, so that nothing need be known about the integrator.
 */
final class DecayStep {
  /** Of what decays: the error of a step of explicit Euler that is a fifth of the time constant. */
  private static final double TOLERABLE = 0.02;

  private static final double LEAST_RATIO = 1e-4;
  private static final double FINER = 1.01;
  private static final Expr X = Expr.symbol("x");
  private static final EquationSystem DECAY =
      new EquationSystem(
          "decay",
          List.of(
              new Ode(
                  "x", X.negate().over(Expr.symbol("tau")), Optional.empty(), "dx/dt = -x/tau")),
          List.of());

  private final List<Statement> statements;
  private final boolean implicit;

  private DecayStep(List<Statement> statements, boolean implicit) {
    this.statements = statements;
    this.implicit = implicit;
  }

  /** How a step and a decay get along. */
  enum Verdict {
    /** The step follows the decay. */
    FOLLOWED,
    /** An implicit step that is too long to follow the decay, but bounded, as it is meant to be. */
    STEPPED_OVER,
    /** The step is off by more than what is tolerable. */
    COARSE,
    /** What should decay grows. */
    UNSTABLE
  }

  /** Empty for integrators that are exact, choose sub-steps, refuse decays or fail. */
  static Optional<DecayStep> of(Integrator integrator) {
    try {
      Optional<DecayStep> step =
          switch (integrator.discretize(DECAY)) {
            case Scheme.Steps steps -> Optional.of(new DecayStep(steps.statements(), false));
            case Scheme.Implicit solved ->
                Optional.of(new DecayStep(ImplicitSteps.of(solved), true));
            case Scheme.Linear ignored -> Optional.empty();
            case Scheme.Continuous ignored -> Optional.empty();
            case Scheme.Refused ignored -> Optional.empty();
          };
      return step.filter(each -> Double.isFinite(each.factor(LEAST_RATIO)));
    } catch (RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  /**
   * Judges a step.
   *
   * @param ratio dt/tau
   */
  Verdict verdict(double ratio) {
    if (!(Math.abs(factor(ratio)) <= 1)) {
      return Verdict.UNSTABLE;
    }
    if (error(ratio) <= TOLERABLE) {
      return Verdict.FOLLOWED;
    }
    return implicit ? Verdict.STEPPED_OVER : Verdict.COARSE;
  }

  /** What is left of 1 after a step. */
  double factor(double ratio) {
    Map<String, Double> symbols = new HashMap<>(Map.of("x", 1.0, "tau", 1.0, "dt", ratio));
    symbols.put("t", 0.0);
    double next = Double.NaN;
    for (Statement statement : statements) {
      switch (statement) {
        case Statement.Let let -> symbols.put(let.name(), value(let.value(), symbols));
        case Statement.Next moved -> next = value(moved.value(), symbols);
      }
    }
    return next;
  }

  private static double value(Expr expr, Map<String, Double> symbols) {
    return Evaluator.evaluate(expr, name -> Optional.ofNullable(symbols.get(name)).orElseThrow());
  }

  /** How far a step is off, as a part of what decays. */
  double error(double ratio) {
    return Math.abs(factor(ratio) - Math.exp(-ratio));
  }

  /** The longest step that follows the decay like all shorter ones, within one per cent. */
  double longest() {
    double ratio = LEAST_RATIO;
    while (verdict(ratio * FINER) == Verdict.FOLLOWED && ratio < 1 / LEAST_RATIO) {
      ratio *= FINER;
    }
    return ratio;
  }
}

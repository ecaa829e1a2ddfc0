package org.hillock.pipeline.resolve;

import java.util.Optional;
import org.hillock.api.HillockException;
import org.hillock.api.expr.Derivative;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.model.Ode;
import org.hillock.engine.plan.Column;
import org.hillock.engine.plan.PopulationPlan;

/**
 * The equation of a population that decays fastest where the run starts: the one with the steepest
 * slope in its own state, without input.
 *
 * @param ode the equation
 * @param timeConstant ms
 * @param neuron the first neuron that has it
 * @param shared whether all neurons have it
 */
record FastestDecay(Ode ode, double timeConstant, int neuron, boolean shared) {
  /** Neurons that are looked at; of more than these, evenly spaced ones. */
  private static final int MOST_NEURONS = 1000;

  /** Empty if nothing decays. */
  static Optional<FastestDecay> of(EquationSystem system, PopulationPlan plan, double stepMs) {
    Optional<FastestDecay> fastest = Optional.empty();
    for (Ode ode : system.equations()) {
      Optional<FastestDecay> decay = slope(ode).flatMap(slope -> of(ode, slope, plan, stepMs));
      double limit = fastest.map(FastestDecay::timeConstant).orElse(Double.POSITIVE_INFINITY);
      if (decay.isPresent() && decay.get().timeConstant() < limit) {
        fastest = decay;
      }
    }
    return fastest;
  }

  /** Empty if the derivative is beyond the limits of trees. */
  private static Optional<Expr> slope(Ode ode) {
    try {
      return Optional.of(Derivative.of(ode.derivative(), ode.state()));
    } catch (HillockException e) {
      return Optional.empty();
    }
  }

  private static Optional<FastestDecay> of(
      Ode ode, Expr slope, PopulationPlan plan, double stepMs) {
    boolean shared =
        FreeSymbols.of(slope).stream().allMatch(symbol -> column(plan, symbol).length() == 1);
    int count = shared ? 1 : Math.min(plan.size(), MOST_NEURONS);
    double steepest = 0;
    int where = 0;
    for (int i = 0; i < count; i++) {
      int neuron = count == 1 ? 0 : (int) ((long) i * (plan.size() - 1) / (count - 1));
      double value = evaluate(slope, plan, neuron, stepMs);
      if (value < steepest && value > Double.NEGATIVE_INFINITY) {
        steepest = value;
        where = neuron;
      }
    }
    return steepest < 0
        ? Optional.of(new FastestDecay(ode, -1 / steepest, where, shared))
        : Optional.empty();
  }

  private static double evaluate(Expr slope, PopulationPlan plan, int neuron, double stepMs) {
    return Evaluator.evaluate(
        slope, symbol -> symbol.equals("dt") ? stepMs : column(plan, symbol).at(neuron));
  }

  /** A parameter or a state at the start; ports and time are zero there. */
  private static Column column(PopulationPlan plan, String symbol) {
    Column state = plan.initial().getOrDefault(symbol, Column.of(0));
    return plan.parameters().getOrDefault(symbol, state);
  }
}

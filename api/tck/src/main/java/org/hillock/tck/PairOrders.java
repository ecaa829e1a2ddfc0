package org.hillock.tck;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hillock.api.integrate.EmbeddedPair;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;

/** The observed orders of what a pair offers beside its solution. */
record PairOrders(EmbeddedPair pair) {
  private static final int STEPS = 40;

  /** The pair's stages with other weights in the result. */
  private record Weighted(EmbeddedPair pair, List<Double> weights) implements Integrator {
    @Override
    public String name() {
      return "weighted";
    }

    @Override
    public int order() {
      return pair.order();
    }

    @Override
    public Scheme discretize(EquationSystem system) {
      return new Scheme.Steps(new PairSteps(pair, system).statements(weights));
    }
  }

  /** The order of the solution that the pair's own is compared with. */
  double compared() {
    IntegrationProblem problem = IntegrationProblems.logistic();
    Weighted other =
        new Weighted(
            pair,
            IntStream.range(0, pair.stages())
                .mapToObj(i -> pair.weights().get(i) - pair.errors().get(i))
                .toList());
    return halved(problem.error(other, STEPS), problem.error(other, 2 * STEPS));
  }

  /**
   * The order of the interpolant's error within one step, which is one above that of the
   * interpolant.
   */
  double interpolated(double fraction) {
    double step = IntegrationProblems.logistic().duration() / STEPS;
    return halved(errorOfOneStep(fraction, step), errorOfOneStep(fraction, step / 2));
  }

  private double errorOfOneStep(double fraction, double step) {
    IntegrationProblem problem = IntegrationProblems.logistic();
    List<Double> weights = pair.interpolant().stream().map(p -> polynomial(p, fraction)).toList();
    Interpreter neuron =
        new Interpreter(
            problem.spec(),
            new Weighted(pair, weights),
            step,
            Map.of(),
            Map.of(),
            PortValues.NONE,
            PulseAmounts.NONE);
    neuron.advance();
    double solution = problem.solution().applyAsDouble(fraction * step);
    return Math.abs(neuron.state(problem.state()) - solution);
  }

  private static double polynomial(List<Double> coefficients, double at) {
    double sum = 0;
    for (int i = coefficients.size() - 1; i >= 0; i--) {
      sum = at * (coefficients.get(i) + sum);
    }
    return sum;
  }

  private static double halved(double error, double errorOfHalf) {
    return Math.log(error / errorOfHalf) / Math.log(2);
  }
}

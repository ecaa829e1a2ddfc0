package org.hillock.integrators.stochastic;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronSpec;
import org.hillock.tck.Interpreter;
import org.hillock.tck.PortValues;
import org.hillock.tck.PulseAmounts;

/**
 * The mean error of paths of {@code dx = a x dt + b x dW}, whose solution in the sense of Itô is
 * {@code exp((a - b^2/2) t + b W(t))}, when the same W is sampled more and more finely.
 */
final class StrongConvergence {
  private static final double A = 0.3;
  private static final double B = 0.6;
  private static final int FINEST = 256;
  private static final int PATHS = 400;

  private StrongConvergence() {}

  static NeuronSpec geometric() {
    return NeuronSpec.named("geometric")
        .parameter("a", "0.3 1/ms", "growth")
        .parameter("b", "0.6 1/sqrt(ms)", "noise")
        .state("x", "1", "1", "x")
        .equation("dx/dt = a*x + b*x*xi")
        .build();
  }

  /** How the error falls when steps are a quarter as long, as a power of the step. */
  static double order(Integrator integrator) {
    return Math.log(error(integrator, 16) / error(integrator, FINEST)) / Math.log(FINEST / 16.0);
  }

  /** The mean error at t = 1 ms. */
  static double error(Integrator integrator, int steps) {
    double sum = 0;
    for (int path = 0; path < PATHS; path++) {
      Random random = new Random(path);
      double[] fine = new double[FINEST];
      Arrays.setAll(fine, i -> random.nextGaussian());
      int each = FINEST / steps;
      Interpreter run =
          new Interpreter(
              geometric(),
              integrator,
              1.0 / steps,
              Map.of(),
              Map.of(),
              PortValues.NONE,
              PulseAmounts.NONE,
              (state, step) ->
                  Arrays.stream(fine, (int) step * each, ((int) step + 1) * each).sum()
                      / Math.sqrt(each));
      for (int i = 0; i < steps; i++) {
        run.advance();
      }
      double w = Arrays.stream(fine).sum() / Math.sqrt(FINEST);
      sum += Math.abs(run.state("x") - Math.exp(A - B * B / 2 + B * w));
    }
    return sum / PATHS;
  }
}

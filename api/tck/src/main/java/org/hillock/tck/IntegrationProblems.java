package org.hillock.tck;

import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.sin;

import java.util.List;
import org.hillock.api.model.NeuronSpec;

/** The problem set of rule I-2, and the equations of I-3 and I-5. */
final class IntegrationProblems {
  private IntegrationProblems() {}

  static List<IntegrationProblem> all() {
    return List.of(
        decay(), ramp(), oscillator(), chain(), drivenByTime(), drivenByInput(), logistic());
  }

  private static IntegrationProblem decay() {
    NeuronSpec spec =
        NeuronSpec.named("decay")
            .state("x", "1", "3", "x")
            .equation("dx/dt = (1 - x)/(5 ms)")
            .build();
    return new IntegrationProblem(spec, t -> 0, "x", t -> 1 + 2 * exp(-t / 5), 20, true);
  }

  private static IntegrationProblem ramp() {
    NeuronSpec spec =
        NeuronSpec.named("ramp")
            .input("I", "1", "I")
            .state("x", "1", "1", "x")
            .equation("dx/dt = (I - x)/(5 ms)")
            .build();
    return new IntegrationProblem(
        spec, t -> 0.5 * t, "x", t -> 0.5 * (t - 5) + 3.5 * exp(-t / 5), 20, true);
  }

  private static IntegrationProblem oscillator() {
    NeuronSpec spec =
        NeuronSpec.named("oscillator")
            .state("x", "1", "1", "x")
            .state("y", "1", "0", "y")
            .equation("dx/dt = y/(2 ms)")
            .equation("dy/dt = -x/(2 ms)")
            .build();
    return new IntegrationProblem(spec, t -> 0, "x", t -> cos(t / 2), 10, true);
  }

  /** Equal rates: the matrix has no basis of eigenvectors. */
  private static IntegrationProblem chain() {
    NeuronSpec spec =
        NeuronSpec.named("chain")
            .state("x", "1", "0", "x")
            .state("y", "1", "1", "y")
            .equation("dx/dt = (y - x)/(4 ms)")
            .equation("dy/dt = -y/(4 ms)")
            .build();
    return new IntegrationProblem(spec, t -> 0, "x", t -> t / 4 * exp(-t / 4), 20, true);
  }

  private static IntegrationProblem drivenByTime() {
    NeuronSpec spec =
        NeuronSpec.named("driven-by-time")
            .state("x", "1", "0", "x")
            .equation("dx/dt = (sin(t/(3 ms)) - x)/(5 ms)")
            .build();
    return new IntegrationProblem(spec, t -> 0, "x", t -> filteredSine(t, 5, 1 / 3.0), 20, false);
  }

  private static IntegrationProblem drivenByInput() {
    NeuronSpec spec =
        NeuronSpec.named("driven-by-input")
            .input("I", "1", "I")
            .state("x", "1", "0", "x")
            .equation("dx/dt = (I - x)/(5 ms)")
            .build();
    return new IntegrationProblem(
        spec, t -> sin(t / 3), "x", t -> filteredSine(t, 5, 1 / 3.0), 20, false);
  }

  static IntegrationProblem logistic() {
    NeuronSpec spec =
        NeuronSpec.named("logistic")
            .state("x", "1", "0.1", "x")
            .equation("dx/dt = x*(1 - x)/(2 ms)")
            .build();
    return new IntegrationProblem(spec, t -> 0, "x", t -> 1 / (1 + 9 * exp(-t / 2)), 10, false);
  }

  /** The solution of tau x' = sin(w t) - x from zero. */
  private static double filteredSine(double t, double tau, double w) {
    double a = tau * w;
    return (sin(w * t) - a * cos(w * t) + a * exp(-t / tau)) / (1 + a * a);
  }

  /** Equations that many integrators refuse, without a solution to compare with. */
  static NeuronSpec noisy() {
    return NeuronSpec.named("noisy")
        .state("x", "1", "0", "x")
        .equation("dx/dt = -x/(5 ms) + 0.1/sqrt(5 ms)*xi")
        .build();
  }

  static NeuronSpec nonlinear() {
    return NeuronSpec.named("nonlinear")
        .state("x", "1", "0", "x")
        .equation("dx/dt = (1 - x^2)/(5 ms)")
        .build();
  }
}

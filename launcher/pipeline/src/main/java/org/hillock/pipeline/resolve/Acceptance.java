package org.hillock.pipeline.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;

/** Whether integrators take the equations of a neuron. */
final class Acceptance {
  private final Neuron neuron;
  private final EquationSystem system;

  Acceptance(Neuron neuron) {
    this.neuron = neuron;
    this.system = EquationView.of(neuron);
  }

  /**
   * Why an integrator does not take the equations.
   *
   * @param message who does not take what, and why
   * @param equation the equation in brackets, or empty
   * @param remedy what would do
   */
  record Refusal(String message, String equation, String remedy) {}

  /** The equations that integrators are asked about. */
  EquationSystem system() {
    return system;
  }

  /** Why the integrator does not take the equations; empty if it does. */
  Optional<Refusal> refusal(Integrator integrator) {
    String who = "integrator \"" + integrator.name() + "\"";
    String refuses = who + " does not take model \"" + system.model() + "\": ";
    try {
      return switch (integrator.discretize(system)) {
        case Scheme.Refused refused ->
            Optional.of(
                new Refusal(
                    refuses + refused.reason(),
                    refused.equation().isEmpty() ? "" : " (" + refused.equation() + ")",
                    refused.remedy()));
        case Scheme.Steps ignored -> Optional.empty();
        case Scheme.Implicit ignored -> Optional.empty();
        case Scheme.Continuous ignored -> Optional.empty();
        case Scheme.Linear linear -> moved(linear).map(reason -> movable(refuses + reason));
      };
    } catch (RuntimeException | LinkageError e) {
      return Optional.of(new Refusal(who + " failed: " + e, "", "report it to its author"));
    }
  }

  private static Refusal movable(String message) {
    return new Refusal(message, "", "leave \"integrator\" out, and one that fits is chosen");
  }

  /**
   * Propagators are computed once, so a state that only spikes and pulses move cannot be a factor.
   * An integrator cannot tell such a state from a parameter; the neuron can.
   */
  private Optional<String> moved(Scheme.Linear linear) {
    Set<String> factors = new TreeSet<>();
    linear.matrix().forEach(row -> row.forEach(entry -> factors.addAll(FreeSymbols.of(entry))));
    factors.retainAll(neuron.states().keySet());
    return factors.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "a factor of its equations depends on "
                + String.join(", ", factors)
                + ", which changes during the run");
  }
}

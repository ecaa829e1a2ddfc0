package org.hillock.pipeline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Recommendation;

/**
 * Chooses an integrator for a neuron: each that is installed is asked whether it recommends itself;
 * the highest rank wins, then the first name.
 */
final class IntegratorChoice {
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt((Candidate c) -> c.recommendation().rank())
          .reversed()
          .thenComparing(c -> c.integrator().name());

  private final Acceptance acceptance;
  private final List<String> passedOver = new ArrayList<>();

  IntegratorChoice(Neuron neuron) {
    this.acceptance = new Acceptance(neuron);
  }

  /** An integrator that recommends itself. */
  record Candidate(Integrator integrator, Recommendation recommendation) {}

  /** The best that takes the equations; empty if none recommends itself. */
  Optional<Candidate> among(List<Integrator> installed) {
    return installed.stream()
        .flatMap(integrator -> candidate(integrator).stream())
        .sorted(BEST_FIRST)
        .filter(this::takes)
        .findFirst();
  }

  /** Why some were passed over that failed, or recommend themselves for what they do not take. */
  List<String> passedOver() {
    return passedOver;
  }

  private Optional<Candidate> candidate(Integrator integrator) {
    try {
      return integrator
          .recommendation(acceptance.system())
          .map(recommendation -> new Candidate(integrator, recommendation));
    } catch (RuntimeException | LinkageError e) {
      passedOver.add("integrator \"" + integrator.name() + "\" failed: " + e);
      return Optional.empty();
    }
  }

  private boolean takes(Candidate candidate) {
    Optional<Acceptance.Refusal> refusal = acceptance.refusal(candidate.integrator());
    refusal.ifPresent(r -> passedOver.add(r.message()));
    return refusal.isEmpty();
  }
}

package org.hillock.pipeline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.hillock.pipeline.catalog.Entry;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.Located;

/** Finds the integrator that a population names, or chooses one. */
final class IntegratorResolver {
  /** Tried in this order where the file names none. */
  private static final List<String> CHOICES = List.of("exact", "rk4");

  private static final String KIND = "integrator";

  private final Lookup lookup;
  private final Problems problems;
  private final List<String> notes;

  IntegratorResolver(Lookup lookup, Problems problems, List<String> notes) {
    this.lookup = lookup;
    this.problems = problems;
    this.notes = notes;
  }

  Optional<Integrator> resolve(Site site) {
    Optional<Located<String>> named = site.spec().integrator();
    if (named.isPresent()) {
      Optional<Integrator> found =
          lookup.find(Integrator.class, KIND, named.get()).map(Entry::extension);
      return found.filter(
          i -> site.neuron().isEmpty() || accepts(i, site.neuron().get(), named.get()));
    }
    return site.neuron().flatMap(neuron -> choose(site, EquationView.of(neuron)));
  }

  private boolean accepts(Integrator integrator, Neuron neuron, Located<String> named) {
    Optional<Refusal> refusal = refusal(integrator, EquationView.of(neuron));
    refusal.ifPresent(r -> problems.error(r.message() + r.equation(), r.remedy(), named.where()));
    return refusal.isEmpty();
  }

  private Optional<Integrator> choose(Site site, EquationSystem system) {
    List<String> reasons = new ArrayList<>();
    for (String name : CHOICES) {
      Optional<Integrator> candidate = lookup.peek(Integrator.class, name);
      Optional<Refusal> refusal = candidate.flatMap(i -> refusal(i, system));
      if (candidate.isPresent() && refusal.isEmpty()) {
        lookup.find(Integrator.class, KIND, name);
        String because =
            reasons.isEmpty() ? "it takes the model's equations" : String.join("; ", reasons);
        notes.add(
            "population \""
                + site.name()
                + "\": integrator \""
                + name
                + "\" was chosen, since "
                + because);
        return candidate;
      }
      reasons.add(refusal.map(Refusal::message).orElse("\"" + name + "\" is not installed"));
    }
    problems.error(
        "no integrator was named and none fits: " + String.join("; ", reasons),
        "name one that is installed by \"integrator\"",
        site.spec().where());
    return Optional.empty();
  }

  /** Why an integrator does not take a system. */
  private record Refusal(String message, String equation, String remedy) {}

  private static Optional<Refusal> refusal(Integrator integrator, EquationSystem system) {
    String who = "integrator \"" + integrator.name() + "\"";
    try {
      return switch (integrator.discretize(system)) {
        case Scheme.Refused refused ->
            Optional.of(
                new Refusal(
                    who + " does not take model \"" + system.model() + "\": " + refused.reason(),
                    refused.equation().isEmpty() ? "" : " (" + refused.equation() + ")",
                    refused.remedy()));
        case Scheme.Steps ignored -> Optional.empty();
        case Scheme.Linear ignored -> Optional.empty();
      };
    } catch (RuntimeException | LinkageError e) {
      return Optional.of(new Refusal(who + " failed: " + e, "", "report it to its author"));
    }
  }
}

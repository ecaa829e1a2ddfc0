package org.hillock.pipeline.resolve;

import java.util.List;
import java.util.Optional;
import org.hillock.api.integrate.Integrator;
import org.hillock.pipeline.catalog.Entry;
import org.hillock.pipeline.problem.Choices;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.Located;

/** Finds the integrator that a population names, or chooses one and says which and why. */
final class IntegratorResolver {
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
    return site.neuron().flatMap(neuron -> choose(site, neuron));
  }

  private boolean accepts(Integrator integrator, Neuron neuron, Located<String> named) {
    Optional<Acceptance.Refusal> refusal = new Acceptance(neuron).refusal(integrator);
    refusal.ifPresent(r -> problems.error(r.message() + r.equation(), r.remedy(), named.where()));
    return refusal.isEmpty();
  }

  private Optional<Integrator> choose(Site site, Neuron neuron) {
    List<Integrator> installed = lookup.all(Integrator.class);
    IntegratorChoice choice = new IntegratorChoice(neuron);
    Optional<IntegratorChoice.Candidate> chosen = choice.among(installed);
    chosen.ifPresentOrElse(
        candidate -> state(site, candidate, choice.passedOver()),
        () -> none(site, neuron, installed, choice.passedOver()));
    return chosen.map(IntegratorChoice.Candidate::integrator);
  }

  private void state(Site site, IntegratorChoice.Candidate chosen, List<String> passedOver) {
    String name = chosen.integrator().name();
    lookup.find(Integrator.class, KIND, name);
    notes.add(
        site.name()
            + ": integrator \""
            + name
            + "\" chosen: "
            + chosen.recommendation().reason()
            + "; name another to override");
    passedOver.forEach(reason -> notes.add(site.name() + ": passed over: " + reason));
  }

  private void none(Site site, Neuron neuron, List<Integrator> installed, List<String> passedOver) {
    List<String> names = installed.stream().map(Integrator::name).toList();
    String failures = passedOver.isEmpty() ? "" : " (" + String.join("; ", passedOver) + ")";
    problems.error(
        "no integrator is named, and none recommends itself for model \""
            + neuron.spec().name()
            + "\""
            + failures
            + ": installed are "
            + Choices.list(names),
        names.isEmpty() ? "install an integrator" : "name one of them by \"integrator\"",
        site.spec().where());
  }
}

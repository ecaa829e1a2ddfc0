package org.hillock.pipeline.resolve;

import java.util.Optional;
import java.util.Set;
import org.hillock.api.unit.Quantity;
import org.hillock.engine.plan.RecordPlan;
import org.hillock.pipeline.problem.Choices;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.Address;
import org.hillock.pipeline.spec.RecordSpec;

/** Finds what is recorded. */
final class RecordResolver {
  private final Places places;
  private final Problems problems;

  RecordResolver(Places places, Problems problems) {
    this.places = places;
    this.problems = problems;
  }

  /**
   * An entry of {@code record}.
   *
   * @param site the population
   * @param plan what the engine records
   * @param symbol what it is
   */
  record Recorded(Site site, RecordPlan plan, Neuron.Symbol symbol) {}

  /**
   * Resolves an entry.
   *
   * @param spec the entry
   * @param points how many points the sweep has
   * @param step the run's step; empty after a problem
   * @return what is recorded; empty after a problem
   */
  Optional<Recorded> resolve(RecordSpec spec, int points, Optional<Quantity> step) {
    Address address = spec.what().value();
    Optional<Site> site = places.population(address.population(), spec.what().where());
    Optional<NeuronRange> range =
        site.flatMap(s -> places.neurons(s, spec.neurons().value(), spec.neurons().where()));
    Optional<Long> every =
        spec.every().isEmpty()
            ? Optional.of(1L)
            : step.flatMap(dt -> Timing.steps("every", spec.every().get(), dt, problems));
    Optional<Neuron.Symbol> symbol =
        site.flatMap(Site::neuron).flatMap(neuron -> symbol(neuron, spec));
    if (range.isEmpty() || every.isEmpty() || symbol.isEmpty()) {
      return Optional.empty();
    }
    int[] neurons = neurons(range.get(), site.orElseThrow().size().orElse(1), points);
    return Optional.of(
        new Recorded(
            site.orElseThrow(),
            new RecordPlan(address.symbol(), neurons, every.get()),
            symbol.get()));
  }

  private Optional<Neuron.Symbol> symbol(Neuron neuron, RecordSpec spec) {
    Address address = spec.what().value();
    Optional<Neuron.Symbol> symbol = Optional.ofNullable(neuron.symbols().get(address.symbol()));
    if (symbol.isEmpty()) {
      Set<String> known = neuron.symbols().keySet();
      problems.error(
          "\""
              + address.population()
              + "\" has no \""
              + address.symbol()
              + "\" to record; it has "
              + Choices.list(known),
          Choices.remedy(address.symbol(), known),
          spec.what().where());
    }
    return symbol;
  }

  /** The neurons of every point. */
  private static int[] neurons(NeuronRange range, int size, int points) {
    int count = range.to() - range.from();
    int[] neurons = new int[count * points];
    for (int i = 0; i < neurons.length; i++) {
      neurons[i] = i / count * size + range.from() + i % count;
    }
    return neurons;
  }
}

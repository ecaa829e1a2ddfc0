package org.hillock.pipeline.resolve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hillock.api.Location;
import org.hillock.pipeline.problem.Choices;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.Selection;

/** Finds populations and neurons by what addresses say. */
final class Places {
  private final List<Site> sites;
  private final Problems problems;

  Places(List<Site> sites, Problems problems) {
    this.sites = List.copyOf(sites);
    this.problems = problems;
  }

  Optional<Site> population(String name, Location where) {
    Optional<Site> site = sites.stream().filter(s -> s.name().equals(name)).findFirst();
    if (site.isEmpty()) {
      List<String> known = names();
      problems.error(
          "no population \"" + name + "\": there are " + Choices.list(known),
          Choices.remedy(name, known),
          where);
    }
    return site;
  }

  List<String> names() {
    return sites.stream().map(Site::name).toList();
  }

  /** The neurons of one point that a selection means; empty after a problem. */
  Optional<NeuronRange> neurons(Site site, Selection selection, Location where) {
    if (site.size().isEmpty()) {
      return Optional.empty();
    }
    int size = site.size().get();
    int end = selection.end(size);
    if (selection.from() < size && end <= size) {
      return Optional.of(new NeuronRange(selection.from(), end));
    }
    String has = size == 1 ? "1 neuron, 0" : size + " neurons, 0 to " + (size - 1);
    String remedy =
        selection.from() < size
            ? "try \"" + new Selection(selection.from(), OptionalInt.of(size)) + "\""
            : "try \"all\"";
    problems.error(
        "neurons " + selection + " are not all in \"" + site.name() + "\", which has " + has,
        remedy,
        where);
    return Optional.empty();
  }
}

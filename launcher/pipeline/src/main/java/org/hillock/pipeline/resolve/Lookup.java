package org.hillock.pipeline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hillock.api.Named;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.catalog.Entry;
import org.hillock.pipeline.plan.Plan;
import org.hillock.pipeline.problem.Choices;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.Located;

/** Finds extensions by name and remembers which take part. */
final class Lookup {
  private final Catalog catalog;
  private final Problems problems;
  private final List<Plan.Use> uses = new ArrayList<>();

  Lookup(Catalog catalog, Problems problems) {
    this.catalog = catalog;
    this.problems = problems;
  }

  /**
   * Finds an extension.
   *
   * @param kind its service interface
   * @param words its kind in the user's words
   * @param name its name and place
   * @return the extension; empty after a problem
   */
  <T extends Named> Optional<Entry<T>> find(Class<T> kind, String words, Located<String> name) {
    Optional<Entry<T>> entry = find(kind, words, name.value());
    if (entry.isEmpty()) {
      List<String> known = catalog.all(kind).stream().map(e -> e.extension().name()).toList();
      problems.error(
          "no " + words + " \"" + name.value() + "\": installed are " + Choices.list(known),
          Choices.remedy(name.value(), known),
          name.where());
    }
    return entry;
  }

  /** Finds an extension that the user did not name; empty if it is not installed. */
  <T extends Named> Optional<Entry<T>> find(Class<T> kind, String words, String name) {
    Optional<Entry<T>> entry = catalog.find(kind, name);
    entry.ifPresent(e -> use(new Plan.Use(words, name, e.provider())));
    return entry;
  }

  /** All extensions of a kind, without using them. */
  <T extends Named> List<T> all(Class<T> kind) {
    return catalog.all(kind).stream().map(Entry::extension).toList();
  }

  private void use(Plan.Use use) {
    if (!uses.contains(use)) {
      uses.add(use);
    }
  }

  List<Plan.Use> uses() {
    return uses.stream()
        .sorted(Comparator.comparing(Plan.Use::kind).thenComparing(Plan.Use::name))
        .toList();
  }
}

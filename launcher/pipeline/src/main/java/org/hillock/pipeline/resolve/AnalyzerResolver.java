package org.hillock.pipeline.resolve;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hillock.api.Location;
import org.hillock.api.analyze.AnalyzerFactory;
import org.hillock.pipeline.bind.Binder;
import org.hillock.pipeline.bind.PipelineFolder;
import org.hillock.pipeline.catalog.Entry;
import org.hillock.pipeline.plan.AnalyzerPlan;
import org.hillock.pipeline.problem.Choices;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.AnalyzerSpec;
import org.hillock.pipeline.spec.Located;

/**
 * Finds analyzers, binds their options and orders them so that each comes after the one that it
 * reads.
 */
final class AnalyzerResolver {
  private static final Set<String> OTHERS = Set.of("type", "of");

  private final Lookup lookup;
  private final List<Site> sites;
  private final Binder binder;
  private final Problems problems;
  private final Map<String, Found> found = new LinkedHashMap<>();
  private final Map<String, AnalyzerPlan> ordered = new LinkedHashMap<>();
  private final Set<String> failed = new LinkedHashSet<>();

  AnalyzerResolver(Lookup lookup, List<Site> sites, PipelineFolder folder, Problems problems) {
    this.lookup = lookup;
    this.sites = sites;
    this.binder = new Binder(folder, problems);
    this.problems = problems;
  }

  /** An analyzer with its options, before it is known what it reads. */
  private record Found(AnalyzerSpec spec, Optional<Bound> bound) {}

  private record Bound(Entry<AnalyzerFactory<?>> entry, Record config) {}

  List<AnalyzerPlan> resolve(List<AnalyzerSpec> specs) {
    for (AnalyzerSpec spec : specs) {
      found.put(spec.name(), new Found(spec, bound(spec)));
    }
    found.keySet().forEach(name -> visit(name, new LinkedHashSet<>()));
    return List.copyOf(ordered.values());
  }

  @SuppressWarnings("rawtypes") // a class literal has no type arguments
  private Optional<Bound> bound(AnalyzerSpec spec) {
    Optional<Entry<AnalyzerFactory>> entry =
        spec.type().flatMap(type -> lookup.find(AnalyzerFactory.class, "analyzer", type));
    return entry.flatMap(e -> bound(new Entry<>(e.extension(), e.provider()), spec));
  }

  private Optional<Bound> bound(Entry<AnalyzerFactory<?>> entry, AnalyzerSpec spec) {
    Binder.Request request =
        new Binder.Request("analyzer", spec.options(), OTHERS, Map.of(), Optional.empty());
    return binder.bind(entry.extension(), request).map(config -> new Bound(entry, config));
  }

  /** Orders an analyzer after the one that it reads. */
  private void visit(String name, Set<String> path) {
    if (ordered.containsKey(name) || failed.contains(name)) {
      return;
    }
    Found analyzer = Objects.requireNonNull(found.get(name), name);
    if (!path.add(name)) {
      circle(path.stream().dropWhile(other -> !other.equals(name)).toList(), analyzer.spec());
      return;
    }
    Optional<AnalyzerPlan> plan = analyzer.spec().of().flatMap(of -> plan(analyzer, of, path));
    plan.ifPresentOrElse(p -> ordered.put(name, p), () -> failed.add(name));
  }

  private void circle(List<String> names, AnalyzerSpec spec) {
    failed.addAll(names);
    String chain = String.join(" → ", names) + " → " + names.getFirst();
    problems.error(
        "analyzers read each other in a circle: " + chain,
        "let one of them read a population",
        place(spec));
  }

  private Optional<AnalyzerPlan> plan(Found analyzer, Located<String> of, Set<String> path) {
    Optional<Site> site = sites.stream().filter(s -> s.name().equals(of.value())).findFirst();
    boolean upstream = site.isEmpty() && found.containsKey(of.value());
    if (site.isEmpty() && !upstream) {
      Set<String> known = new TreeSet<>(found.keySet());
      known.remove(analyzer.spec().name());
      sites.forEach(s -> known.add(s.name()));
      problems.error(
          "no population or analyzer \"" + of.value() + "\": there are " + Choices.list(known),
          Choices.remedy(of.value(), known),
          of.where());
      return Optional.empty();
    }
    if (upstream) {
      visit(of.value(), path);
    }
    return analyzer
        .bound()
        .filter(bound -> feeds(bound.entry().extension(), upstream, of))
        .flatMap(bound ->
            site.map(Site::index)
                .or(() ->
                    Optional.ofNullable(ordered.get(of.value())).map(AnalyzerPlan::population))
                .map(population ->
                    plan(
                        analyzer.spec(),
                        bound,
                        population,
                        upstream ? Optional.of(of.value()) : Optional.empty())));
  }

  private static AnalyzerPlan plan(
      AnalyzerSpec spec, Bound bound, int population, Optional<String> upstream) {
    return new AnalyzerPlan(
        spec.name(),
        bound.entry().extension(),
        bound.config(),
        population,
        upstream,
        bound.entry().provider(),
        place(spec));
  }

  private boolean feeds(AnalyzerFactory<?> factory, boolean upstream, Located<String> of) {
    boolean result = factory.feed() == AnalyzerFactory.Feed.RESULT;
    if (result == upstream) {
      return true;
    }
    String wanted = result ? "the result of another analyzer" : "a population";
    Set<String> known = new TreeSet<>();
    if (result) {
      known.addAll(found.keySet());
    } else {
      sites.forEach(site -> known.add(site.name()));
    }
    problems.error(
        "analyzer \""
            + factory.name()
            + "\" reads "
            + wanted
            + ", but \""
            + of.value()
            + "\" is "
            + (upstream ? "an analyzer" : "a population"),
        "name one of " + Choices.list(known),
        of.where());
    return false;
  }

  private static Location.InPipeline place(AnalyzerSpec spec) {
    return spec.options().where();
  }
}

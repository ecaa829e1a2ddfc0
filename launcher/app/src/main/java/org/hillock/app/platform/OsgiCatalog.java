package org.hillock.app.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.Named;
import org.hillock.api.Problem;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.catalog.Entry;
import org.osgi.framework.BundleContext;

/** What the bundles offered when the platform had started. */
final class OsgiCatalog implements Catalog {
  private final Map<Class<?>, List<Candidate>> chosen;

  private OsgiCatalog(Map<Class<?>, List<Candidate>> chosen) {
    this.chosen = chosen;
  }

  /**
   * Looks at every service of the seven kinds; those that fail, and those that lose to a namesake,
   * are reported.
   */
  static OsgiCatalog of(BundleContext context, Patience patience, List<Problem> problems) {
    Map<Class<?>, List<Candidate>> chosen = new LinkedHashMap<>();
    Candidates candidates = new Candidates(context, patience, problems);
    for (Kind kind : Kind.ALL) {
      chosen.put(kind.type(), Namesakes.choose(kind, candidates.of(kind), problems));
    }
    return new OsgiCatalog(chosen);
  }

  @Override
  public <T extends Named> List<Entry<T>> all(Class<T> kind) {
    return candidates(kind).stream().map(candidate -> entry(kind, candidate)).toList();
  }

  @Override
  public <T extends Named> Optional<Entry<T>> find(Class<T> kind, String name) {
    return candidates(kind).stream()
        .filter(candidate -> candidate.name().equals(name))
        .map(candidate -> entry(kind, candidate))
        .findFirst();
  }

  private List<Candidate> candidates(Class<?> kind) {
    return chosen.getOrDefault(kind, List.of());
  }

  private static <T extends Named> Entry<T> entry(Class<T> kind, Candidate candidate) {
    return new Entry<>(kind.cast(candidate.extension()), candidate.provider());
  }
}

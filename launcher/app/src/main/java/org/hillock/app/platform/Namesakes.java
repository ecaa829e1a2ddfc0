package org.hillock.app.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.pipeline.catalog.Provider;

/**
 * Chooses among extensions of one kind and name: by ranking, then by the bundle's version, then by
 * its symbolic name. Never by what depends on the order of installation, so that the same folders
 * give the same choice.
 */
final class Namesakes {
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::ranking, Comparator.reverseOrder())
          .thenComparing(Candidate::version, Comparator.reverseOrder())
          .thenComparing(candidate -> candidate.provider().bundle())
          .thenComparing(candidate -> candidate.extension().getClass().getName());

  private Namesakes() {}

  /** The chosen ones by name; each that is passed over is a warning. */
  static List<Candidate> choose(Kind kind, List<Candidate> candidates, List<Problem> problems) {
    TreeMap<String, List<Candidate>> byName = new TreeMap<>();
    for (Candidate candidate : candidates) {
      byName.computeIfAbsent(candidate.name(), name -> new ArrayList<>()).add(candidate);
    }
    List<Candidate> chosen = new ArrayList<>();
    for (List<Candidate> namesakes : byName.values()) {
      namesakes.sort(BEST_FIRST);
      Candidate best = namesakes.getFirst();
      chosen.add(best);
      for (Candidate other : namesakes.subList(1, namesakes.size())) {
        problems.add(passedOver(kind, best, other));
      }
    }
    return List.copyOf(chosen);
  }

  private static Problem passedOver(Kind kind, Candidate best, Candidate other) {
    Provider loser = other.provider();
    return Problem.warning(
        "not used: "
            + best.provider().bundle()
            + " "
            + best.provider().version()
            + " has one of this name as well",
        "rename one of them, remove one of the bundles, or give the wanted one a higher"
            + " service.ranking",
        new Location.InPlugin(kind.singular(), other.name(), loser.bundle(), loser.version()));
  }
}

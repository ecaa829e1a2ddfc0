package org.hillock.itest.reference;

import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hillock.itest.reference.ReferenceCase.Expectation;
import org.hillock.pipeline.catalog.Catalog;

/**
 * Takes a measure by each method that a run's model has. One of a trace's shape, which knows only
 * the records, is taken from finer and finer records until it moves by no more than a share of the
 * file's tolerance. The expected value has no say in when that is.
 */
final class Refinement {
  private static final int MOST_HALVINGS = 4;

  /** Halving an error of first order leaves as much as it takes away. */
  private static final double SHARE = 0.25;

  private final Map<Method, List<Measures>> byHalvings = new EnumMap<>(Method.class);

  Refinement(Catalog catalog, Path folder) {
    for (Method method : Method.values()) {
      List<Measures> finer =
          IntStream.rangeClosed(0, MOST_HALVINGS)
              .mapToObj(halvings -> new Measures(new Laboratory(catalog, folder, method, halvings)))
              .toList();
      byHalvings.put(method, finer);
    }
  }

  /**
   * What a measure gave.
   *
   * @param value in the expectation's unit
   * @param offGrid whether it consists of times of spikes that no grid has rounded
   */
  record Finding(JsonElement value, boolean offGrid) {}

  /** The value of an expectation; the same must come from each run and method. */
  List<Finding> take(ReferenceCase reference, Expectation expectation) {
    Measures any = coarse(Method.ADAPTIVE); // takes all models
    if (expectation.isOfData() && expectation.type().equals("statistic")) {
      return List.of(new Finding(any.ofData(reference, expectation), false));
    }
    any.requireKnown(expectation);
    List<Finding> findings = new ArrayList<>();
    boolean ofSpikes = Measures.isOfSpikeTimes(expectation);
    for (ReferenceRun run : reference.runs(expectation)) {
      if (Measures.isStatic(expectation)) {
        findings.add(new Finding(any.of(run, expectation), false));
        continue;
      }
      for (Method method : Models.translate(run.varied().getFirst()).methods()) {
        JsonElement value =
            Measures.isOfShape(expectation)
                ? settled(byHalvings.get(method), run, expectation)
                : coarse(method).of(run, expectation);
        findings.add(new Finding(value, method == Method.ADAPTIVE && ofSpikes));
      }
    }
    return findings;
  }

  private Measures coarse(Method method) {
    return byHalvings.get(method).getFirst();
  }

  private static JsonElement settled(
      List<Measures> finer, ReferenceRun run, Expectation expectation) {
    Comparison comparison = new Comparison(expectation.tolerance(), SHARE);
    JsonElement coarse = finer.getFirst().of(run, expectation);
    for (Measures measures : finer.subList(1, finer.size())) {
      JsonElement fine = measures.of(run, expectation);
      if (comparison.matches(coarse, fine)) {
        return fine;
      }
      coarse = fine;
    }
    return coarse;
  }
}

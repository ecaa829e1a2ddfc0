package org.hillock.itest.reference;

import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hillock.itest.reference.ReferenceCase.Expectation;
import org.hillock.pipeline.catalog.Catalog;

/**
 * Takes a measure with finer and finer steps until it moves by no more than a share of the file's
 * tolerance. The expected value has no say in when that is.
 */
final class Refinement {
  private static final int MOST_HALVINGS = 4;

  /** Halving an error of first order leaves as much as it takes away. */
  private static final double SHARE = 0.25;

  private final List<Measures> byHalvings;

  Refinement(Catalog catalog, Path folder) {
    this.byHalvings =
        IntStream.rangeClosed(0, MOST_HALVINGS)
            .mapToObj(halvings -> new Measures(new Laboratory(catalog, folder, halvings)))
            .toList();
  }

  /** The value of an expectation, in its unit; the same must come from each of its runs. */
  List<JsonElement> take(ReferenceCase reference, Expectation expectation) {
    List<JsonElement> coarse = byHalvings.getFirst().take(reference, expectation);
    if (!isApproximate(reference, expectation)) {
      return coarse;
    }
    Comparison comparison = new Comparison(expectation.tolerance(), SHARE);
    for (Measures measures : byHalvings.subList(1, byHalvings.size())) {
      List<JsonElement> fine = measures.take(reference, expectation);
      boolean settled = true;
      for (int i = 0; i < fine.size(); i++) {
        settled &= comparison.matches(coarse.get(i), fine.get(i));
      }
      coarse = fine;
      if (settled) {
        break;
      }
    }
    return coarse;
  }

  private static boolean isApproximate(ReferenceCase reference, Expectation expectation) {
    return !expectation.isOfData()
        && !Measures.isStatic(expectation)
        && reference.runs(expectation).stream()
            .flatMap(run -> run.varied().stream())
            .anyMatch(run -> Models.translate(run).isApproximate());
  }
}

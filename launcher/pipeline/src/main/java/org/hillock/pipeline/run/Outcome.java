package org.hillock.pipeline.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hillock.api.HillockException;
import org.hillock.api.Problem;
import org.hillock.api.figure.Figure;
import org.hillock.pipeline.analysis.AnalyzerResult;
import org.hillock.pipeline.result.Provenance;

/**
 * What a run gave. All but the figures is also on disk, in the folder.
 *
 * @param folder where {@code result.json}, the tables and the run log are
 * @param results one for each analyzer, in the order of the pipeline
 * @param figures what the report shows, in its order
 * @param provenance what ran
 * @param interrupted whether it was cancelled before its last step
 * @param failure why the simulation ended before its last step or could not be written down; what
 *     was computed until then is kept
 * @param problems everything that went wrong: the failure's problems, those of analyzers, and
 *     warnings
 * @since 1.0
 */
public record Outcome(
    Path folder,
    List<AnalyzerResult> results,
    List<Figure> figures,
    Provenance provenance,
    boolean interrupted,
    Optional<HillockException> failure,
    List<Problem> problems) {
  /** Copies the lists. */
  public Outcome {
    results = List.copyOf(results);
    figures = List.copyOf(figures);
    problems = List.copyOf(problems);
  }

  /**
   * Whether all went well: every step was computed and every analyzer gave its result.
   *
   * @return true if nothing is missing
   */
  public boolean complete() {
    return !interrupted
        && failure.isEmpty()
        && results.stream().noneMatch(r -> r.failure().isPresent());
  }
}

package org.hillock.pipeline.result;

import java.util.List;
import org.hillock.api.Problem;
import org.hillock.pipeline.analysis.AnalyzerResult;

/**
 * What {@code result.json} and its tables hold. The figures of analyzers are not in it.
 *
 * @param title the report's title
 * @param interrupted whether the run was cancelled
 * @param problems everything that went wrong
 * @param results one for each analyzer, in the order of the pipeline
 * @param data where spikes and samples are
 * @param provenance what ran
 * @since 1.0
 */
public record RunResult(
    String title,
    boolean interrupted,
    List<Problem> problems,
    List<AnalyzerResult> results,
    List<DataFile> data,
    Provenance provenance) {
  /** Copies the lists. */
  public RunResult {
    problems = List.copyOf(problems);
    results = List.copyOf(results);
    data = List.copyOf(data);
  }

  /**
   * A CSV file of spikes or samples.
   *
   * @param population the population
   * @param symbol what was sampled; empty for spikes
   * @param file its path within the result's folder, with slashes
   */
  public record DataFile(String population, String symbol, String file) {}
}

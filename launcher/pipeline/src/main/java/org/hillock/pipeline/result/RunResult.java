package org.hillock.pipeline.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param runs the runs of a sweep; empty if one run is all
 * @since 1.0
 */
public record RunResult(
    String title,
    boolean interrupted,
    List<Problem> problems,
    List<AnalyzerResult> results,
    List<DataFile> data,
    Provenance provenance,
    List<SweptRun> runs) {
  /** Copies the lists. */
  public RunResult {
    problems = List.copyOf(problems);
    results = List.copyOf(results);
    data = List.copyOf(data);
    runs = List.copyOf(runs);
  }

  /**
   * A run of a sweep.
   *
   * @param values what it has other values of than other runs, with units, by address
   * @param folder where its log is, within the result's folder; empty if it did not begin
   * @param complete whether all its steps were made, so that its results count
   * @param stepMs the step, ms
   * @param steps how many steps it should have made
   * @param spikes how many spikes were fired
   * @param spikeHash the hash of its spikes; empty if it did not begin
   */
  public record SweptRun(
      Map<String, String> values,
      String folder,
      boolean complete,
      double stepMs,
      long steps,
      long spikes,
      String spikeHash) {
    /** Copies the map, in its order. */
    public SweptRun {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
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

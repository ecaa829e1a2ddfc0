package org.hillock.pipeline.spec;

import java.util.List;
import java.util.Optional;
import org.hillock.api.Location;
import org.hillock.api.unit.Quantity;

/**
 * A pipeline file as values, each with its place. Names are not looked up yet.
 *
 * @param name a name for people; that of the file if it gives none
 * @param about what it shows; may be empty
 * @param duration how long the run lasts; empty if the file gives none that can be read, which is
 *     reported
 * @param step the step; likewise
 * @param seed the seed of everything random; 1 if the file gives none
 * @param populations in the order of the file
 * @param inputs in the order of the file
 * @param records in the order of the file
 * @param analyzers in the order of the file
 * @param sweep in the order of the file
 * @param report what to draw
 * @param where the place of the whole
 * @since 1.0
 */
public record PipelineSpec(
    String name,
    String about,
    Optional<Located<Quantity>> duration,
    Optional<Located<Quantity>> step,
    long seed,
    List<PopulationSpec> populations,
    List<InputSpec> inputs,
    List<RecordSpec> records,
    List<AnalyzerSpec> analyzers,
    List<SweepSpec> sweep,
    ReportSpec report,
    Location.InPipeline where) {
  /** Copies the lists. */
  public PipelineSpec {
    populations = List.copyOf(populations);
    inputs = List.copyOf(inputs);
    records = List.copyOf(records);
    analyzers = List.copyOf(analyzers);
    sweep = List.copyOf(sweep);
  }
}

package org.hillock.pipeline.plan;

import java.util.List;
import org.hillock.engine.plan.RunPlan;
import org.hillock.pipeline.catalog.Provider;
import org.hillock.pipeline.spec.PipelineSpec;

/**
 * A pipeline whose names are extensions and whose texts are numbers. Everything that is left to do
 * is to compile and run it.
 *
 * <p>With a sweep of P points every population of n neurons is one of P·n: point p holds the
 * neurons {@code p*n} up to {@code (p+1)*n}.
 *
 * @param spec the file
 * @param run what the engine compiles; its populations are in the order of the file
 * @param recordings what is recorded, in the order of the file
 * @param analyzers in an order in which each comes after the one that it reads
 * @param sweep the points
 * @param report what to draw
 * @param uses every extension that takes part, without repetition, by kind and name
 * @param notes what was decided for the user, for instance the integrator that was chosen;
 *     sentences without full stop
 * @since 1.0
 */
public record Plan(
    PipelineSpec spec,
    RunPlan run,
    List<Recording> recordings,
    List<AnalyzerPlan> analyzers,
    SweepPlan sweep,
    ReportPlan report,
    List<Use> uses,
    List<String> notes) {
  /** Copies the lists. */
  public Plan {
    recordings = List.copyOf(recordings);
    analyzers = List.copyOf(analyzers);
    uses = List.copyOf(uses);
    notes = List.copyOf(notes);
  }

  /**
   * The plan with other coordinates.
   *
   * @param points as many points as there are, with their coordinates
   * @return a copy
   */
  public Plan with(SweepPlan points) {
    return new Plan(spec, run, recordings, analyzers, points, report, uses, notes);
  }

  /**
   * An extension that takes part.
   *
   * @param kind in the user's words: {@code "neuron model"}, {@code "part"}, {@code "integrator"},
   *     {@code "input"} or {@code "analyzer"}
   * @param name its name
   * @param provider where it comes from
   */
  public record Use(String kind, String name, Provider provider) {}
}

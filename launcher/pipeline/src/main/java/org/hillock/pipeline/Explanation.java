package org.hillock.pipeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hillock.api.analyze.Coordinate;
import org.hillock.pipeline.plan.Plan;
import org.hillock.pipeline.plan.RunAxis;
import org.hillock.pipeline.plan.SweepPlan;
import org.hillock.pipeline.spec.PipelineSpec;

/**
 * Prints what became of a pipeline.
 *
 * @since 1.0
 */
public final class Explanation {
  private Explanation() {}

  /**
   * The file as values.
   *
   * @param spec the file
   * @return several lines
   */
  public static String of(PipelineSpec spec) {
    return new SpecText().print(spec);
  }

  /**
   * What names and texts became.
   *
   * @param plan the plan
   * @return several lines
   */
  public static String of(Plan plan) {
    return new PlanText(plan).print();
  }

  /**
   * What names and texts became, and how the points of a sweep are computed.
   *
   * @param loaded the pipeline
   * @return several lines; of several runs the plan is that of the first
   */
  public static String of(Loaded loaded) {
    Outline outline = new Outline();
    if (!loaded.sweep().isEmpty()) {
      outline.entry(0, "points", loaded.sweep());
    }
    for (RunAxis axis : loaded.grid().axes()) {
      outline.entry(0, "runs over " + axis.address(), String.join(", ", axis.labels()));
    }
    Set<String> runs =
        loaded.grid().axes().stream().map(RunAxis::address).collect(Collectors.toSet());
    SweepPlan points = loaded.plan().sweep();
    List<Coordinate> lanes =
        points.coordinates().stream().filter(c -> !runs.contains(c.address())).toList();
    return outline + of(loaded.plan().with(new SweepPlan(points.points(), lanes)));
  }
}

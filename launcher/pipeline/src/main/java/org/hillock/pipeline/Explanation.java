package org.hillock.pipeline;

import org.hillock.pipeline.plan.Plan;
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
}

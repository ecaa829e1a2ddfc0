package org.hillock.engine;

import java.util.List;
import org.hillock.api.integrate.Scheme;
import org.hillock.engine.internal.assemble.Assembler;
import org.hillock.engine.internal.assemble.Problems;
import org.hillock.engine.plan.PopulationPlan;

/**
 * Where the spikes of a population lie, known without a run.
 *
 * @since 1.0
 */
public final class SpikeTimes {
  private SpikeTimes() {}

  /**
   * Whether spikes have times of their own, between grid points.
   *
   * @param plan the population
   * @return true if its integrator answers with sub-steps; false also for a plan that does not
   *     compile
   */
  public static boolean areOffGrid(PopulationPlan plan) {
    try {
      return Assembler.assemble(plan.model(), plan.parts(), new Problems())
          .map(assembly -> plan.integrator().discretize(assembly.system(List.of())))
          .filter(Scheme.Continuous.class::isInstance)
          .isPresent();
    } catch (RuntimeException thrown) {
      return false; // the compiler reports what an integrator throws
    }
  }
}

package org.hillock.engine;

import java.util.List;

/**
 * A run whose kernels stand ready.
 *
 * @since 1.0
 */
public final class CompiledRun {
  private final List<CompiledPopulation> populations;

  CompiledRun(List<CompiledPopulation> populations) {
    this.populations = List.copyOf(populations);
  }

  /**
   * The compiled populations.
   *
   * @return in the order of the plan
   */
  public List<CompiledPopulation> populations() {
    return populations;
  }

  /**
   * Starts the run at time zero; every call gives a run of its own.
   *
   * @return a simulation that has not made a step
   */
  public Simulation start() {
    return new Simulation();
  }
}

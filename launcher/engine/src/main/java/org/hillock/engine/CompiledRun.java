package org.hillock.engine;

import java.util.List;
import org.hillock.engine.internal.compile.PopulationCode;
import org.hillock.engine.internal.run.Clock;

/**
 * A run whose kernels stand ready.
 *
 * @since 1.0
 */
public final class CompiledRun {
  private final List<PopulationCode> codes;
  private final long steps;

  CompiledRun(List<PopulationCode> codes, long steps) {
    this.codes = List.copyOf(codes);
    this.steps = steps;
  }

  /**
   * The compiled populations.
   *
   * @return in the order of the plan
   */
  public List<CompiledPopulation> populations() {
    return codes.stream().map(CompiledPopulation::new).toList();
  }

  /**
   * Starts the run at time zero. Every call gives a run of its own, but a {@link
   * org.hillock.api.input.Stimulus.Current} belongs to the plan: a plan with one is started once.
   *
   * @return a simulation that has not made a step
   */
  public Simulation start() {
    return new Simulation(new Clock(codes, steps));
  }
}

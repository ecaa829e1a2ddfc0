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
   * Starts the run at time zero, on the caller's thread alone.
   *
   * @return a simulation that has not made a step
   * @see #start(int)
   */
  public Simulation start() {
    return start(1);
  }

  /**
   * Starts the run at time zero. Large populations are cut into parts, one for each thread; spikes
   * and samples are the same, to the bit, for any number of threads. Every call gives a run of its
   * own, but a {@link org.hillock.api.input.Stimulus.Current} belongs to the plan: a plan with one
   * is started once.
   *
   * @param threads how many may work at the same time, at least 1, the caller's included
   * @return a simulation that has not made a step; to be closed unless it is run to its end
   */
  public Simulation start(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("a run needs a thread, not " + threads);
    }
    return new Simulation(new Clock(codes, steps, threads));
  }
}

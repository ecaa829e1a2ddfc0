package org.hillock.engine;

import java.util.List;
import org.hillock.engine.internal.run.Clock;
import org.hillock.engine.plan.Recorder;

/**
 * A run in progress. Not safe for several threads at once; its own threads only work while it
 * advances. They end with the last step, or when it is closed before.
 *
 * @since 1.0
 */
public final class Simulation implements AutoCloseable {
  private final Clock clock;

  Simulation(Clock clock) {
    this.clock = clock;
  }

  /**
   * How many steps have been made.
   *
   * @return from 0 to the plan's number of steps
   */
  public long step() {
    return clock.step();
  }

  /**
   * Whether all steps have been made.
   *
   * @return true at the end
   */
  public boolean done() {
    return clock.done();
  }

  /**
   * Makes steps, fewer if the run ends before.
   *
   * @param steps how many at most, at least 0
   * @param recorder receives spikes and samples
   * @throws org.hillock.api.HillockException if a state stops being a number; what was recorded
   *     before stays valid
   * @throws IllegalStateException if it was closed before its end
   */
  public void advance(long steps, Recorder recorder) {
    if (steps < 0) {
      throw new IllegalArgumentException("a run goes forward, not by " + steps + " steps");
    }
    clock.advance(steps, recorder);
  }

  /**
   * How the steps are spread over threads.
   *
   * @return one sentence for each population: what was chosen, and why
   */
  public List<String> notes() {
    return clock.notes();
  }

  /**
   * What has become of the vector kernels until now; results do not depend on it.
   *
   * @return one sentence for each population whose vectors took over from the scalar kernel, or
   *     will not; none for the others
   */
  public List<String> news() {
    return clock.news();
  }

  /** Ends the simulation's threads. States can still be read; steps can no longer be made. */
  @Override
  public void close() {
    clock.close();
  }

  /**
   * The values of a state now.
   *
   * @param population the index of the population in the plan
   * @param symbol the state; qualified for a part
   * @return one value for each neuron
   */
  public double[] state(int population, String symbol) {
    return clock.population(population).state(symbol);
  }
}

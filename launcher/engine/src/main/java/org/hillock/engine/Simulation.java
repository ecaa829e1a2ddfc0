package org.hillock.engine;

/**
 * A run in progress. Not safe for several threads at once.
 *
 * @since 1.0
 */
public final class Simulation {
  Simulation() {}

  /**
   * How many steps have been made.
   *
   * @return from 0 to the plan's number of steps
   */
  public long step() {
    return 0;
  }

  /**
   * Whether all steps have been made.
   *
   * @return true at the end
   */
  public boolean done() {
    return false;
  }

  /**
   * Makes steps, fewer if the run ends before.
   *
   * @param steps how many at most, at least 0
   * @param recorder receives spikes and samples
   * @throws org.hillock.api.HillockException if a state stops being a number; what was recorded before stays valid
   */
  public void advance(long steps, Recorder recorder) {}

  /**
   * The values of a state now.
   *
   * @param population the index of the population in the plan
   * @param symbol the state; qualified for a part
   * @return one value for each neuron
   */
  public double[] state(int population, String symbol) {
    return new double[0];
  }
}

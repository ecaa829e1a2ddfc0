package org.hillock.engine.plan;

/**
 * Receives what happens in a run, on the thread that advances it, in the order of time.
 *
 * @since 1.0
 */
public interface Recorder {
  /**
   * Neurons of a population fired.
   *
   * @param population the index of the population in the plan
   * @param step the spikes' time in steps: the end of the step in which the condition held
   * @param neurons who fired, ascending; valid during the call
   * @param count how many, at least 1
   */
  void spike(int population, long step, int[] neurons, int count);

  /**
   * Neurons of a population fired, at times of their own. A population that has one such spike has
   * no others.
   *
   * @param population the index of the population in the plan
   * @param step the step at whose end or within which they fired, as its end
   * @param neurons who fired; a neuron may fire several times; valid during the call
   * @param times ms, above the time of the grid point before {@code step} and not above that of
   *     {@code step}; not descending, and ascending by neuron where they are equal; valid during
   *     the call
   * @param count how many, at least 1
   */
  void spike(int population, long step, int[] neurons, double[] times, int count);

  /**
   * A record is due.
   *
   * @param population the index of the population in the plan
   * @param record the index of the record in the population's plan
   * @param step the time in steps
   * @param values internal units, one for each neuron of the record; valid during the call
   */
  void sample(int population, int record, long step, double[] values);
}

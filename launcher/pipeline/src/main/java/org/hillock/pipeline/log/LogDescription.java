package org.hillock.pipeline.log;

import java.util.Arrays;
import java.util.List;
import org.hillock.api.unit.Unit;

/**
 * What a run log holds; written at its start.
 *
 * @param name the pipeline's name
 * @param stepMs the step, ms, above zero
 * @param steps how many steps the run is meant to have
 * @param seed the seed
 * @param populations in the order of the pipeline
 * @since 1.0
 */
public record LogDescription(
    String name, double stepMs, long steps, long seed, List<Population> populations) {
  /** Copies the list and checks the step. */
  public LogDescription {
    populations = List.copyOf(populations);
    if (!(stepMs > 0 && stepMs < Double.POSITIVE_INFINITY && steps >= 0)) {
      throw new IllegalArgumentException("a log of " + steps + " steps of " + stepMs + " ms");
    }
  }

  /**
   * Finds a population.
   *
   * @param population its name
   * @return its index
   * @throws IllegalArgumentException if there is none
   */
  public int index(String population) {
    for (int i = 0; i < populations.size(); i++) {
      if (populations.get(i).name().equals(population)) {
        return i;
      }
    }
    throw new IllegalArgumentException("the run log has no population \"" + population + "\"");
  }

  /**
   * A population of the run.
   *
   * @param name its name
   * @param size how many neurons, above zero
   * @param recordings what is sampled, in the order of the pipeline
   */
  public record Population(String name, int size, List<Recording> recordings) {
    /** Copies the list. */
    public Population {
      recordings = List.copyOf(recordings);
    }
  }

  /**
   * Something sampled.
   *
   * @param symbol what
   * @param unit the unit of the samples
   * @param neurons of which neurons; one column each
   * @param every how many steps lie between two samples
   */
  public record Recording(String symbol, Unit unit, int[] neurons, long every) {
    /** Copies the array. */
    public Recording {
      neurons = neurons.clone();
    }

    /**
     * How many neurons are recorded.
     *
     * @return at least 0
     */
    public int columns() {
      return neurons.length;
    }

    /**
     * Which neuron a column belongs to.
     *
     * @param column from 0
     * @return the neuron, from 0
     */
    public int neuron(int column) {
      return neurons[column];
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Recording that
          && symbol.equals(that.symbol)
          && unit.equals(that.unit)
          && Arrays.equals(neurons, that.neurons)
          && every == that.every;
    }

    @Override
    public int hashCode() {
      return symbol.hashCode() * 31 + Arrays.hashCode(neurons);
    }
  }
}

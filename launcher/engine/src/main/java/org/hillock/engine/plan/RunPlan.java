package org.hillock.engine.plan;

import java.util.List;

/**
 * A run that is ready to be compiled.
 *
 * @param name the run's name
 * @param step ms, above zero
 * @param steps how many steps, at least 1
 * @param seed the root of all randomness
 * @param populations at least one, with distinct names
 * @since 1.0
 */
public record RunPlan(
    String name, double step, long steps, long seed, List<PopulationPlan> populations) {
  /** Copies the list and checks the numbers. */
  public RunPlan {
    populations = List.copyOf(populations);
    if (!(step > 0 && step < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "a step must be above zero and finite, but is " + step + " ms");
    }
    if (steps < 1) {
      throw new IllegalArgumentException("a run needs at least one step, but has " + steps);
    }
    if (populations.isEmpty()) {
      throw new IllegalArgumentException("a run needs at least one population");
    }
    if (populations.stream().map(PopulationPlan::name).distinct().count() != populations.size()) {
      throw new IllegalArgumentException("populations need distinct names");
    }
  }
}

package org.hillock.engine.internal.discretize;

import java.util.Optional;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Refractory;
import org.hillock.api.model.Spike;
import org.hillock.engine.internal.assemble.Problems;
import org.hillock.engine.plan.Column;

/** Refractory periods in steps. */
public final class RefractorySteps {
  private RefractorySteps() {}

  /**
   * Computes the periods.
   *
   * @param population its name, for messages
   * @param spec the neuron
   * @param parameters its constants
   * @param offGrid whether a period may be any time, and not only a whole number of steps
   * @param problems receives a period that cannot be
   * @return steps; empty if no neuron is ever refractory
   */
  public static Optional<Column> of(
      String population,
      NeuronSpec spec,
      ParameterValues parameters,
      boolean offGrid,
      Problems problems) {
    Optional<Refractory> refractory = spec.spike().flatMap(Spike::refractory);
    if (refractory.isEmpty()) {
      return Optional.empty();
    }
    double[] steps = parameters.column(refractory.get().duration()).values();
    StepGrid grid = new StepGrid(parameters.dt());
    boolean some = false;
    for (int i = 0; i < steps.length; i++) {
      double duration = steps[i];
      boolean possible =
          offGrid ? Math.abs(duration) < Double.POSITIVE_INFINITY : grid.isOn(duration);
      if (!(duration >= 0 && possible)) {
        refuse(
            population,
            refractory.get(),
            duration,
            steps.length == 1 ? "" : " of neuron " + i,
            grid,
            problems);
        return Optional.empty();
      }
      steps[i] = grid.steps(duration);
      some |= steps[i] > 0;
    }
    return some ? Optional.of(new Column(steps)) : Optional.empty();
  }

  private static void refuse(
      String population,
      Refractory refractory,
      double duration,
      String whose,
      StepGrid grid,
      Problems problems) {
    String what =
        "the refractory period " + refractory.duration() + whose + " of \"" + population + "\"";
    if (!(duration >= 0 && duration < Double.POSITIVE_INFINITY)) {
      problems.user(what + " is " + duration + " ms", "it must be a time of at least 0 ms");
      return;
    }
    problems.user(
        what
            + " is "
            + StepGrid.text(duration)
            + " ms, which is no whole number of steps of "
            + StepGrid.text(grid.dt())
            + " ms",
        "take " + grid.nearest(duration) + ", or a step of " + grid.dividing(duration));
  }
}

package org.hillock.engine.internal.run;

import java.util.List;
import java.util.Optional;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.engine.internal.discretize.StepGrid;

/**
 * Notices states that are no longer numbers. It looks now and then, and keeps the state from when
 * all was well: from there the steps are made again, one by one, to find the first that went wrong.
 */
final class FiniteGuard {
  /** Steps between two looks. */
  static final int INTERVAL = 1024;

  private final PopulationRun run;
  private final double[][] good;
  private long goodStep;

  /** Where something is wrong. */
  private record Found(int neuron, String state, double value) {}

  FiniteGuard(PopulationRun run) {
    this.run = run;
    this.good = run.snapshot();
  }

  /**
   * Looks at a population.
   *
   * @param step the number of steps made
   * @throws HillockException if a state is not finite
   */
  void check(long step) {
    Optional<Found> found = find();
    if (found.isEmpty()) {
      run.save(good);
      goodStep = step;
      return;
    }
    if (run.code().drives().isReplayable()) {
      replay(step);
    }
    raise(found.get(), step, "between t = " + StepGrid.text(goodStep * dt()) + " ms and ");
  }

  private double dt() {
    return run.code().dt();
  }

  private void replay(long end) {
    run.restore(good);
    for (long step = goodStep; step < end; step++) {
      run.prepare(step);
      run.advance(step);
      Optional<Found> found = find();
      if (found.isPresent()) {
        raise(found.get(), step + 1, "");
      }
    }
  }

  private Optional<Found> find() {
    for (String state : run.states()) {
      double[] values = run.column(state);
      for (int i = 0; i < run.size(); i++) {
        if (!(Math.abs(values[i]) < Double.POSITIVE_INFINITY)) {
          return Optional.of(new Found(i, state, values[i]));
        }
      }
    }
    return Optional.empty();
  }

  private void raise(Found found, long step, String since) {
    String equation = run.code().assembly().equation(found.state());
    double time = step * dt();
    String when = since.isEmpty() ? "" : " (" + since + "t = " + StepGrid.text(time) + " ms)";
    throw HillockException.user(
        Problem.error(
            found.state()
                + " became "
                + (Double.isNaN(found.value()) ? "not a number" : "infinite")
                + when
                + ": "
                + equation,
            "a smaller step may do, or check the parameters; what was recorded before stays valid",
            new Location.AtStep(run.code().plan().name(), found.neuron(), time, found.state())));
  }

  /** All populations of a run. */
  static List<FiniteGuard> of(List<PopulationRun> runs) {
    return runs.stream().map(FiniteGuard::new).toList();
  }
}

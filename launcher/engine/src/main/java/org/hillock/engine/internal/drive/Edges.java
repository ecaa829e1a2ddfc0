package org.hillock.engine.internal.drive;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.hillock.api.input.Stimulus;
import org.hillock.engine.internal.discretize.StepGrid;
import org.hillock.engine.plan.DrivePlan;
import org.hillock.engine.plan.PopulationPlan;

/** Where the currents of each neuron may jump or bend, in steps. Immutable. */
public final class Edges {
  private final double[][][] positions;
  private final int[][] which;

  private Edges(double[][][] positions, int[][] which) {
    this.positions = positions;
    this.which = which;
  }

  /** The edges of all drives of a population. */
  public static Edges of(PopulationPlan plan, StepGrid grid) {
    List<DrivePlan> drives = plan.drives();
    return new Edges(
        drives.stream()
            .map(drive ->
                drive.stimuli().stream().map(s -> positions(s, grid)).toArray(double[][]::new))
            .toArray(double[][][]::new),
        drives.stream().map(DrivePlan::which).toArray(int[][]::new));
  }

  private static double[] positions(Stimulus stimulus, StepGrid grid) {
    DoubleStream times =
        switch (stimulus) {
          case Stimulus.Formula formula ->
              DoubleStream.of(formula.active().start(), formula.active().stop());
          case Stimulus.Series series -> Arrays.stream(series.times());
          case Stimulus.Current ignored -> DoubleStream.empty(); // straight from step to step
          case Stimulus.Pulses ignored -> DoubleStream.empty(); // arrivals at grid points
          case Stimulus.Poisson ignored -> DoubleStream.empty(); // likewise
        };
    return times
        .filter(time -> Math.abs(time) < Double.POSITIVE_INFINITY)
        .map(grid::steps)
        .sorted()
        .distinct()
        .toArray();
  }

  /**
   * The first edge after a position.
   *
   * @param neuron whose drives count
   * @param position in steps
   * @return in steps; infinite if there is none
   */
  public double next(int neuron, double position) {
    double next = Double.POSITIVE_INFINITY;
    for (int drive = 0; drive < which.length; drive++) {
      int stimulus = which[drive][neuron];
      if (stimulus >= 0) {
        next = Math.min(next, after(positions[drive][stimulus], position));
      }
    }
    return next;
  }

  private static double after(double[] sorted, double position) {
    int found = Arrays.binarySearch(sorted, position);
    int next = found < 0 ? -found - 1 : found + 1;
    return next < sorted.length ? sorted[next] : Double.POSITIVE_INFINITY;
  }
}

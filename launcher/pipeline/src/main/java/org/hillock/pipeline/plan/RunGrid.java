package org.hillock.pipeline.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hillock.api.Problem;
import org.hillock.api.analyze.Coordinate;

/**
 * The runs of a sweep: one for each point of those of its addresses that cannot be, or shall not be
 * lanes. Of the runs, as of all points, the last address varies fastest.
 *
 * @param axes the addresses, in the order of the file; none if one run is all
 * @since 1.0
 */
public record RunGrid(List<RunAxis> axes) {
  /** One run. */
  public static final RunGrid ONE = new RunGrid(List.of());

  /** Copies the list. */
  public RunGrid {
    axes = List.copyOf(axes);
  }

  /**
   * How many runs there are.
   *
   * @return at least 1
   */
  public int runs() {
    return axes.stream().mapToInt(RunAxis::size).reduce(1, Math::multiplyExact);
  }

  /**
   * Which value of an address a run has.
   *
   * @param run from 0
   * @param axis the address, an index of {@link #axes}
   * @return the value's place in the list, from 0
   */
  public int value(int run, int axis) {
    int after = axes.stream().skip(axis + 1L).mapToInt(RunAxis::size).reduce(1, (a, b) -> a * b);
    return run / after % axes.get(axis).size();
  }

  /**
   * What tells a run from the others.
   *
   * @param run from 0
   * @return for instance {@code "step = 0.1 ms, cell.integrator = euler"}; empty if there is one
   *     run
   */
  public String label(int run) {
    return IntStream.range(0, axes.size())
        .mapToObj(i -> axes.get(i).address() + " = " + axes.get(i).labels().get(value(run, i)))
        .collect(Collectors.joining(", "));
  }

  /**
   * A problem of one run.
   *
   * @param problem the problem
   * @param run from 0
   * @return the problem, whose message begins with the run's label; the same if there is one run
   */
  public Problem named(Problem problem, int run) {
    return named(problem, run, "");
  }

  /**
   * A problem of one run, and of others.
   *
   * @param problem the problem
   * @param run from 0
   * @param others what the label goes on with
   * @return the problem, whose message begins with the run's label; the same if there is one run
   */
  public Problem named(Problem problem, int run, String others) {
    return axes.isEmpty()
        ? problem
        : new Problem(
            problem.severity(),
            "at " + label(run) + others + ": " + problem.message(),
            problem.remedy(),
            problem.where());
  }

  /**
   * The points of one run, with what is the same at all of them.
   *
   * @param lanes the points that run side by side
   * @param run from 0
   * @return the same points, with all addresses in the order of the file
   */
  public SweepPlan points(SweepPlan lanes, int run) {
    Set<String> own = axes.stream().map(RunAxis::address).collect(Collectors.toSet());
    List<Coordinate> all =
        new ArrayList<>(
            lanes.coordinates().stream().filter(c -> !own.contains(c.address())).toList());
    for (int i = 0; i < axes.size(); i++) {
      RunAxis axis = axes.get(i);
      double[] same = new double[lanes.points()];
      Arrays.fill(same, axis.coordinate().values()[value(run, i)]);
      all.add(
          Math.min(axis.position(), all.size()), new Coordinate(axis.address(), axis.unit(), same));
    }
    return new SweepPlan(lanes.points(), all);
  }

  /**
   * Where in the grid of all addresses a point is.
   *
   * @param run from 0
   * @param lane from 0, of the points of the run
   * @param lanes how many values each address has whose points run side by side, in the order of
   *     the file
   * @return the point, from 0
   */
  public int point(int run, int lane, List<Integer> lanes) {
    Set<Integer> own = new HashSet<>();
    axes.forEach(axis -> own.add(axis.position()));
    int left = lanes.stream().reduce(1, (a, b) -> a * b);
    int point = 0;
    int runAxis = 0;
    int laneAxis = 0;
    for (int position = 0; position < axes.size() + lanes.size(); position++) {
      if (own.contains(position)) {
        point = point * axes.get(runAxis).size() + value(run, runAxis);
        runAxis++;
      } else {
        int size = lanes.get(laneAxis++);
        left /= size;
        point = point * size + lane / left % size;
      }
    }
    return point;
  }
}

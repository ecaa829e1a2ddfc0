package org.hillock.pipeline.plan;

import java.util.List;
import org.hillock.api.analyze.Coordinate;

/**
 * The points of a sweep; one point without coordinates if nothing is swept.
 *
 * <p>Several addresses span a grid; the last one varies fastest.
 *
 * @param points how many; at least 1
 * @param coordinates one for each address, each with a value for each point
 * @since 1.0
 */
public record SweepPlan(int points, List<Coordinate> coordinates) {
  /** No sweep. */
  public static final SweepPlan NONE = new SweepPlan(1, List.of());

  /** Copies the list and checks the lengths. */
  public SweepPlan {
    coordinates = List.copyOf(coordinates);
    for (Coordinate coordinate : coordinates) {
      if (coordinate.values().length != points) {
        throw new IllegalArgumentException(
            coordinate.address() + " needs a value for each of " + points + " points");
      }
    }
  }
}

package org.hillock.pipeline.plan;

import java.util.List;
import org.hillock.api.analyze.Coordinate;
import org.hillock.api.unit.Unit;

/**
 * An address of a sweep whose values are runs of their own.
 *
 * @param position where it stands among all addresses of the sweep, from 0
 * @param coordinate its values, one for each, not spread over a grid; a value that is no quantity
 *     counts as its place in the list, from 0
 * @param labels the values as people write them
 * @since 1.0
 */
public record RunAxis(int position, Coordinate coordinate, List<String> labels) {
  /** Copies the list and checks the lengths. */
  public RunAxis {
    labels = List.copyOf(labels);
    if (labels.isEmpty() || labels.size() != coordinate.values().length) {
      throw new IllegalArgumentException(coordinate.address() + " needs a label for each value");
    }
  }

  /**
   * What is swept.
   *
   * @return for instance {@code "step"} or {@code "cell.integrator"}
   */
  public String address() {
    return coordinate.address();
  }

  /**
   * What the numbers measure.
   *
   * @return the unit of the coordinate; 1 for names
   */
  public Unit unit() {
    return coordinate.unit();
  }

  /**
   * How many values there are.
   *
   * @return at least 1
   */
  public int size() {
    return labels.size();
  }
}

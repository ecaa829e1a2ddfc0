package org.hillock.api.analyze;

import java.util.Arrays;
import java.util.Objects;
import org.hillock.api.unit.Unit;

/**
 * A swept address and its value at each point.
 *
 * @param address for instance {@code "drive.amplitude"}
 * @param unit the unit in which the pipeline gives the range
 * @param values one for each point of the sweep, in that unit
 * @since 1.0
 */
public record Coordinate(String address, Unit unit, double[] values) {
  /** Copies the array. */
  public Coordinate {
    values = values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Coordinate that
        && address.equals(that.address)
        && unit.equals(that.unit)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(address, unit, Arrays.hashCode(values));
  }
}

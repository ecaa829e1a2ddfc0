package org.hillock.api.model;

import java.util.Objects;
import org.hillock.api.unit.Quantity;

/**
 * A constant of a model; one value for all neurons or one for each, fixed when a run is compiled.
 *
 * @param name the symbol in equations
 * @param value the default, with the unit in which people write it
 * @param range the values allowed
 * @param about a phrase without a full stop, for instance {@code "membrane time constant"}
 * @since 1.0
 */
public record Parameter(String name, Quantity value, Range range, String about) {
  /** Checks that nothing is missing. */
  public Parameter {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(about, "about");
  }
}

package org.hillock.api.model;

import java.util.Objects;
import org.hillock.api.unit.Unit;

/**
 * A way into a neuron: the sum, in declared order, of everything that drives it. Zero when nothing
 * does.
 *
 * @param name the symbol in equations
 * @param unit the unit of the sum; currents are inward-positive
 * @param about a phrase without a full stop
 * @since 1.0
 */
public record Port(String name, Unit unit, String about) {
  /** Checks that nothing is missing. */
  public Port {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(about, "about");
  }
}

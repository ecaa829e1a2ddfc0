package org.hillock.api.figure;

import org.hillock.api.unit.Unit;

/**
 * An axis.
 *
 * @param label what it shows, for instance {@code "membrane potential"}
 * @param unit the unit of the marks' coordinates; {@link Unit#ONE} for plain numbers
 * @since 1.0
 */
public record Axis(String label, Unit unit) {
  /**
   * The label with its unit.
   *
   * @return for instance {@code "membrane potential (mV)"}
   */
  public String text() {
    return unit.equals(Unit.ONE) ? label : label + " (" + unit.symbol() + ")";
  }
}

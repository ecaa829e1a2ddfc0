package org.hillock.api.unit;

/**
 * A number with its unit. (Body to come.)
 *
 * @param value internal units
 * @param unit the unit it is written in
 * @since 1.0
 */
public record Quantity(double value, Unit unit) {
  public static Quantity parse(String text) { throw new IllegalStateException("soon"); }
  public double in(Unit other) { throw new IllegalStateException("soon"); }
}

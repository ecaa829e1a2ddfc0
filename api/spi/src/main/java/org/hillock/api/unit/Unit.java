package org.hillock.api.unit;

import java.math.BigDecimal;

/**
 * A unit of measurement. (Body to come.)
 *
 * @since 1.0
 */
public final class Unit {
  /** The unit of a plain number. */
  public static final Unit ONE = new Unit();

  public static Unit parse(String text) { throw new IllegalStateException("soon"); }
  public static Unit of(Dimension dimension) { throw new IllegalStateException("soon"); }
  public String symbol() { throw new IllegalStateException("soon"); }
  public Dimension dimension() { throw new IllegalStateException("soon"); }
  public boolean accepts(Unit other) { throw new IllegalStateException("soon"); }
  public double toInternal(BigDecimal value) { throw new IllegalStateException("soon"); }
  public double toInternal(double value) { throw new IllegalStateException("soon"); }
  public double fromInternal(double value) { throw new IllegalStateException("soon"); }
  /** A decimal number in this unit that reads back to the same bits. */
  public String write(double internal) { throw new IllegalStateException("soon"); }
  public Unit times(Unit other) { throw new IllegalStateException("soon"); }
  public Unit over(Unit other) { throw new IllegalStateException("soon"); }
  public Unit power(int exponent) { throw new IllegalStateException("soon"); }
}

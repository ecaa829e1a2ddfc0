package org.hillock.api.model;

import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Unit;

/**
 * The values that a parameter may have.
 *
 * @param least the lower end, internal units; may be minus infinity
 * @param leastIncluded whether the lower end itself is allowed
 * @param most the upper end, internal units; may be infinity
 * @param mostIncluded whether the upper end itself is allowed
 * @since 1.0
 */
public record Range(double least, boolean leastIncluded, double most, boolean mostIncluded) {
  /** Every finite value. */
  public static final Range ANY =
      new Range(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false);

  /** Checks that the range is not empty. */
  public Range {
    if (!(least < most || (least == most && leastIncluded && mostIncluded))) {
      throw new IllegalArgumentException("an empty range: from " + least + " to " + most);
    }
  }

  /**
   * Whether a value lies in the range; NaN never does.
   *
   * @param value internal units
   * @return whether it is allowed
   */
  public boolean contains(double value) {
    return (leastIncluded ? value >= least : value > least)
        && (mostIncluded ? value <= most : value < most);
  }

  /**
   * The range in words.
   *
   * @param unit the unit to write the ends in
   * @return for instance {@code "above 0 ms"}; empty for {@link #ANY}
   */
  public String describe(Unit unit) {
    String low =
        Double.isInfinite(least)
            ? ""
            : (leastIncluded ? "at least " : "above ") + show(least, unit);
    String high =
        Double.isInfinite(most) ? "" : (mostIncluded ? "at most " : "below ") + show(most, unit);
    return low.isEmpty() || high.isEmpty() ? low + high : low + " and " + high;
  }

  private static String show(double value, Unit unit) {
    return new Quantity(value, unit).toString();
  }
}

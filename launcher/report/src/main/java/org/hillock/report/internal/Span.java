package org.hillock.report.internal;

/**
 * What an axis covers.
 *
 * @param low its lower end
 * @param high its upper end, above the lower
 */
public record Span(double low, double high) {
  /** Checks the order. */
  public Span {
    if (!(low < high)) {
      throw new IllegalArgumentException("a span from " + low + " to " + high);
    }
  }

  double width() {
    return high - low;
  }
}

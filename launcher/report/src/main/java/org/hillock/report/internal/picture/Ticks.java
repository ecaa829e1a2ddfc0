package org.hillock.report.internal.picture;

import java.util.ArrayList;
import java.util.List;
import org.hillock.report.internal.Notation;
import org.hillock.report.internal.Span;

/**
 * Where an axis has its ticks.
 *
 * @param values ascending, within the span
 * @param step their distance: 1, 2 or 5 times a power of ten
 * @param power the power of ten by which the numbers are divided, which the axis names
 */
record Ticks(List<Double> values, double step, int power) {
  /** At most so many ticks on a span; at whole numbers if asked. */
  static Ticks on(Span span, int most, boolean whole) {
    double step = step((span.high() - span.low()) / Math.max(1, most));
    if (whole) {
      step = Math.max(1, step);
    }
    List<Double> values = new ArrayList<>();
    double first = Math.ceil(span.low() / step - 1e-9);
    double last = Math.floor(span.high() / step + 1e-9);
    for (double i = first; i <= last && values.size() <= 2 * most; i++) {
      // Zero, not minus zero.
      values.add(i * step + 0.0);
    }
    return new Ticks(
        values, step, Notation.power(Math.max(Math.abs(span.low()), Math.abs(span.high()))));
  }

  /** The smallest nice step that is not below the rough one. */
  private static double step(double rough) {
    double decade = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * decade >= rough * (1 - 1e-9)) {
        return factor * decade;
      }
    }
    return 10 * decade;
  }

  String text(double value) {
    return Notation.tick(value, step, power);
  }
}

package org.hillock.analyzers.gain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hillock.api.analyze.Table;

/** The points of a curve in ascending order of what is swept. */
record RatePoints(List<Point> points) {
  /**
   * One point.
   *
   * @param index its index in the sweep
   * @param x what is swept, in the coordinate's unit
   * @param rate Hz
   * @param low Hz
   * @param high Hz; NaN if there is no bound
   * @param theory Hz; NaN if there is none
   */
  record Point(int index, double x, double rate, double low, double high, double theory) {
    boolean hasTheory() {
      return !Double.isNaN(theory);
    }

    boolean agrees() {
      return theory >= low && !(theory > high);
    }
  }

  static RatePoints of(Table table, String coordinate, String source) {
    double[] x = column(table, coordinate, source);
    double[] rate = column(table, "firing rate", source);
    double[] low = column(table, "firing rate low", source);
    double[] high = column(table, "firing rate high", source);
    double[] theory = column(table, "theory rate", source);
    return new RatePoints(
        IntStream.range(0, x.length)
            .mapToObj(i -> new Point(i, x[i], rate[i], low[i], high[i], theory[i]))
            .sorted(Comparator.comparingDouble(Point::x))
            .toList());
  }

  private static double[] column(Table table, String name, String source) {
    return table
        .column(name)
        .map(Table.Column::values)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "the table \"rate\" of \"" + source + "\" has no column \"" + name + "\""));
  }

  /** The first point at which the neuron fires. */
  Optional<Point> onset() {
    return points.stream().filter(point -> point.rate() > 0).findFirst();
  }

  /** The point before another. */
  Optional<Point> before(Point point) {
    int at = points.indexOf(point);
    return at > 0 ? Optional.of(points.get(at - 1)) : Optional.empty();
  }
}

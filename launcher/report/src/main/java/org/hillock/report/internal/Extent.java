package org.hillock.report.internal;

import org.hillock.api.figure.Mark;

/** Grows over the finite coordinates of marks. */
final class Extent {
  /** What is larger is no measurement, and the width of an axis would overflow. */
  private static final double LARGEST = 1e300;

  private double low = Double.POSITIVE_INFINITY;
  private double high = Double.NEGATIVE_INFINITY;

  void add(double value) {
    if (Math.abs(value) < LARGEST) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }

  private void add(double[] values) {
    for (double value : values) {
      add(value);
    }
  }

  void addX(Mark mark) {
    switch (mark) {
      case Mark.Line line -> add(line.x());
      case Mark.Points points -> add(points.x());
      case Mark.Raster raster -> add(raster.x());
      case Mark.Bars bars -> add(bars.edges());
      case Mark.Rule rule -> {
        if (rule.vertical()) {
          add(rule.at());
        }
      }
    }
  }

  void addY(Mark mark) {
    switch (mark) {
      case Mark.Line line -> add(line.y());
      case Mark.Points points -> add(points.y());
      case Mark.Raster raster -> {
        // From the first neuron on, so that silent ones below have their place.
        add(-0.5);
        for (int row : raster.row()) {
          add(row + 0.5);
        }
      }
      case Mark.Bars bars -> {
        add(0);
        add(bars.heights());
      }
      case Mark.Rule rule -> {
        if (!rule.vertical()) {
          add(rule.at());
        }
      }
    }
  }

  boolean isEmpty() {
    return !(low <= high);
  }

  /** Takes in zero if that costs little of the axis. */
  void startAtZero() {
    if (low > 0 && low < high / 2) {
      low = 0;
    }
  }

  /**
   * Whether it is most of the other, so that both may share an axis. A figure without any mark goes
   * with the others.
   */
  boolean covers(Extent other) {
    return isEmpty() || other.isEmpty() || high - low >= (other.high - other.low) / 2;
  }

  /** The extent as an axis: as it is, or around it if it is a single value. */
  Span exact() {
    if (isEmpty()) {
      return new Span(0, 1);
    }
    return low < high ? new Span(low, high) : around(low);
  }

  /** With room at both ends, except at an end that is zero and a foot of bars. */
  Span padded(double share, boolean footed) {
    Span exact = exact();
    double pad = share * exact.width();
    if (!Double.isFinite(pad)) {
      return exact;
    }
    double from = footed && exact.low() == 0 ? 0 : exact.low() - pad;
    double to = footed && exact.high() == 0 ? 0 : exact.high() + pad;
    return new Span(from, to);
  }

  private static Span around(double value) {
    double room = value == 0 ? 1 : Math.abs(value) * 0.1;
    return new Span(value - room, value + room);
  }
}

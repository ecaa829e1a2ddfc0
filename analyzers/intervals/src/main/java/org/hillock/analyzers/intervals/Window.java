package org.hillock.analyzers.intervals;

/**
 * The analysed stretch of time, (from, to].
 *
 * @param from ms
 * @param to ms
 * @param step ms; edges of the window are meant to be multiples of it
 * @param precision ms, of spike times; the step if spikes are at multiples of it
 */
record Window(double from, double to, double step, double precision) {
  boolean contains(double time) {
    double position = steps(time);
    return position > steps(from) && position <= steps(to);
  }

  /** What of the window has passed at a time. */
  Window until(double now) {
    return new Window(from, Math.min(to, now), step, precision);
  }

  double length() {
    return Math.max(0, to - from);
  }

  /** A time in steps: a product such as 3 * 0.1 ms must not count as after 0.3 ms. */
  private double steps(double time) {
    return snapped(time / step);
  }

  static double snapped(double value) {
    double near = Math.rint(value);
    return Math.abs(value - near) <= 1e-9 * Math.max(1, Math.abs(near)) ? near : value;
  }
}

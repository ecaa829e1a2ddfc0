package org.hillock.tck;

/** Times in steps, snapped to the grid when they lie within a rounding error of it. */
final class Grid {
  private static final double RELATIVE = 1e-9;

  private Grid() {}

  static double steps(double time, double dt) {
    double exact = time / dt;
    double near = Math.rint(exact);
    return Math.abs(exact - near) <= RELATIVE * Math.max(1, Math.abs(near)) ? near : exact;
  }

  static boolean isOn(double time, double dt) {
    double steps = steps(time, dt);
    return steps == Math.rint(steps);
  }
}

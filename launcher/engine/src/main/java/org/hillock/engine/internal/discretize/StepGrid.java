package org.hillock.engine.internal.discretize;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The grid of times.
 *
 * @param dt ms
 */
public record StepGrid(double dt) {
  private static final double RELATIVE = 1e-9;
  private static final int MOST_PARTS = 20;

  /** A time in steps; within a rounding error of a whole number it is that number. */
  public double steps(double time) {
    double exact = time / dt;
    double near = Math.rint(exact);
    return Math.abs(exact - near) <= RELATIVE * Math.max(1, Math.abs(near)) ? near : exact;
  }

  /** Whether a time lies on the grid; NaN and infinity do not. */
  public boolean isOn(double time) {
    double steps = steps(time);
    return steps == Math.rint(steps) && Math.abs(steps) < Double.POSITIVE_INFINITY;
  }

  /** The nearest times that lie on the grid, for a remedy. */
  public String nearest(double time) {
    double steps = Math.floor(time / dt);
    return text(steps * dt) + " ms or " + text((steps + 1) * dt) + " ms";
  }

  /**
   * A step not above this one that divides a time, for a remedy: a part of this one if a simple one
   * does, because that divides all other times that this one divides.
   */
  public String dividing(double time) {
    for (int parts = 2; parts <= MOST_PARTS; parts++) {
      if (new StepGrid(dt / parts).isOn(time)) {
        return text(dt / parts) + " ms";
      }
    }
    return text(time / Math.ceil(time / dt)) + " ms";
  }

  /** A number without the dirt of its last digits. */
  public static String text(double value) {
    return new BigDecimal(value).round(new MathContext(12)).stripTrailingZeros().toPlainString();
  }
}

package org.hillock.engine.internal.drive;

import java.util.Arrays;
import java.util.List;
import org.hillock.engine.internal.emit.Layout;

/** Writes the amounts of a grid point's pulses for the arrivals of a step. */
public final class PulseFeed {
  private final List<PulseSchedule> schedules;
  private final Layout layout;
  private final double[][] columns;
  private final double[] scalars;
  private boolean clean = true;

  /**
   * A feed of one simulation.
   *
   * @param schedules one for each target
   * @param layout where columns and scalars lie
   * @param columns the columns
   * @param scalars the scalars
   */
  public PulseFeed(
      List<PulseSchedule> schedules, Layout layout, double[][] columns, double[] scalars) {
    this.schedules = List.copyOf(schedules);
    this.layout = layout;
    this.columns = columns;
    this.scalars = scalars;
  }

  /**
   * Writes what arrives at a grid point, zeros if nothing does: for arrivals that are part of every
   * step.
   *
   * @param step the grid point
   */
  public void prepareAlways(long step) {
    if (prepare(step)) {
      clean = false;
    } else if (!clean) {
      for (PulseSchedule schedule : schedules) {
        if (schedule.shared()) {
          scalars[layout.scalar(schedule.slot())] = 0;
        } else {
          Arrays.fill(columns[layout.column(schedule.slot())], 0);
        }
      }
      clean = true;
    }
  }

  /**
   * Writes what arrives at a grid point.
   *
   * @param step the grid point
   * @return whether anything does; if not, nothing was written
   */
  public boolean prepare(long step) {
    boolean due = false;
    for (int i = 0; i < schedules.size() && !due; i++) {
      due = schedules.get(i).isDue(step);
    }
    for (int i = 0; i < schedules.size() && due; i++) {
      PulseSchedule schedule = schedules.get(i);
      if (schedule.shared()) {
        scalars[layout.scalar(schedule.slot())] = schedule.amount(step);
      } else {
        schedule.amounts(step, columns[layout.column(schedule.slot())]);
      }
    }
    return due;
  }
}

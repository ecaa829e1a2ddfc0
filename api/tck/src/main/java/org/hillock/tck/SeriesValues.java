package org.hillock.tck;

import org.hillock.api.input.Stimulus.Interpolation;
import org.hillock.api.input.Stimulus.Series;

/** A series as a function, with limits from both sides. Positions are in steps. */
final class SeriesValues {
  private final double[] at;
  private final Series series;

  SeriesValues(Series series, double dt) {
    this.series = series;
    this.at = series.times().clone();
    for (int i = 0; i < at.length; i++) {
      at[i] = Grid.steps(at[i], dt);
    }
  }

  /** The limit from the right. */
  double right(double position) {
    return value(upTo(position, true), position);
  }

  /** The limit from the left. */
  double left(double position) {
    return value(upTo(position, false), position);
  }

  private double value(int samples, double position) {
    return samples == 0 ? series.before() : piece(samples - 1, position);
  }

  /** How many samples lie before a position, or at it. */
  private int upTo(double position, boolean included) {
    int low = 0;
    int high = at.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at[middle] < position || (included && at[middle] == position)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The value on the piece that begins at a sample. */
  private double piece(int sample, double position) {
    double[] values = series.values();
    if (sample == at.length - 1) {
      return series.after();
    }
    if (series.interpolation() == Interpolation.HOLD) {
      return values[sample];
    }
    double along = (position - at[sample]) / (at[sample + 1] - at[sample]);
    return values[sample] + along * (values[sample + 1] - values[sample]);
  }

  /**
   * The value at a place of a step. With samples inside the step both ends are shifted equally, so
   * that the mean is exact.
   */
  double within(long step, double fraction) {
    double start = right(step);
    double end = left(step + 1);
    boolean inside = upTo(step, true) < upTo(step + 1, false);
    double shift = inside ? mean(step) - (start + end) / 2 : 0;
    double from = start + shift;
    double to = end + shift;
    // From + (to - from) need not be to.
    return fraction == 1 ? to : from + fraction * (to - from);
  }

  private double mean(long step) {
    double sum = 0;
    double from = step;
    for (int i = upTo(step, true); i < upTo(step + 1, false); i++) {
      sum += (at[i] - from) * (right(from) + left(at[i])) / 2;
      from = at[i];
    }
    return sum + (step + 1 - from) * (right(from) + left(step + 1)) / 2;
  }
}

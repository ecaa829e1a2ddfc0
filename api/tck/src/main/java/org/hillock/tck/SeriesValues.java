package org.hillock.tck;

import org.hillock.api.input.Stimulus.Interpolation;
import org.hillock.api.input.Stimulus.Series;

/** A series as a function, with limits from both sides. Positions are in steps. */
final class SeriesValues {
  private final double[] at;
  private final Series series;

  SeriesValues(Series series, double dt) {
    this.series = series;
    this.at = series.times();
    for (int i = 0; i < at.length; i++) {
      at[i] = Grid.steps(at[i], dt);
    }
  }

  /** The limit from the right. */
  double right(double position) {
    int last = at.length - 1;
    while (last >= 0 && at[last] > position) {
      last--;
    }
    return last < 0 ? series.before() : piece(last, position);
  }

  /** The limit from the left. */
  double left(double position) {
    int last = at.length - 1;
    while (last >= 0 && at[last] >= position) {
      last--;
    }
    return last < 0 ? series.before() : piece(last, position);
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
   * The value at a place of a step. With samples inside the step both ends are shifted equally, so that the mean is exact.
   */
  double within(long step, double fraction) {
    double start = right(step);
    double end = left(step + 1);
    double shift = mean(step) - (start + end) / 2;
    boolean inside = false;
    for (double position : at) {
      inside |= position > step && position < step + 1;
    }
    return inside ? start + shift + fraction * (end - start) : start + fraction * (end - start);
  }

  private double mean(long step) {
    double sum = 0;
    double from = step;
    for (double position : at) {
      if (position > from && position < step + 1) {
        sum += (position - from) * (right(from) + left(position)) / 2;
        from = position;
      }
    }
    return sum + (step + 1 - from) * (right(from) + left(step + 1)) / 2;
  }
}

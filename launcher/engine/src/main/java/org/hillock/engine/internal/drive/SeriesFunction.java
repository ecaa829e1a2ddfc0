package org.hillock.engine.internal.drive;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.hillock.api.input.Stimulus.Interpolation;
import org.hillock.api.input.Stimulus.Series;

/**
 * A series as a function of position, with a limit from either side at every sample. Positions are
 * in any unit of time.
 */
public final class SeriesFunction {
  private final double[] at;
  private final double[] values;
  private final boolean hold;
  private final double before;
  private final double after;

  /**
   * A function.
   *
   * @param series the samples
   * @param position turns ms into positions, keeping the order
   */
  public SeriesFunction(Series series, DoubleUnaryOperator position) {
    this.at = Arrays.stream(series.times()).map(position).toArray();
    this.values = series.values();
    this.hold = series.interpolation() == Interpolation.HOLD;
    this.before = series.before();
    this.after = series.after();
  }

  /** The limit from the right. */
  public double right(double position) {
    return piece(countBelow(position, true) - 1, position);
  }

  /** The limit from the left. */
  public double left(double position) {
    return piece(countBelow(position, false) - 1, position);
  }

  /** Whether a sample lies strictly between two positions. */
  public boolean hasSampleBetween(double from, double to) {
    return countBelow(from, true) < countBelow(to, false);
  }

  /** Whether it has one value from one position to another. */
  boolean isConstant(double from, double to) {
    double value = right(from);
    boolean flat = left(to) == value;
    for (int i = countBelow(from, true); i < at.length && at[i] < to && flat; i++) {
      flat = left(at[i]) == value && right(at[i]) == value;
    }
    return flat;
  }

  /** The distinct positions of the samples, ascending. */
  double[] positions() {
    return Arrays.stream(at).distinct().toArray();
  }

  /** The mean between two positions one apart, exact for what the function is: straight pieces. */
  double meanOfStep(double start) {
    double end = start + 1;
    double sum = 0;
    double from = start;
    for (int i = countBelow(start, true); i < at.length && at[i] < end; i++) {
      if (at[i] > from) {
        sum += (at[i] - from) * (right(from) + left(at[i])) / 2;
        from = at[i];
      }
    }
    return sum + (end - from) * (right(from) + left(end)) / 2;
  }

  /** How many samples lie below a position, or at it too. */
  private int countBelow(double position, boolean included) {
    int low = 0;
    int high = at.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (included ? at[middle] <= position : at[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The value on the piece that a sample begins. */
  private double piece(int sample, double position) {
    if (sample < 0) {
      return before;
    }
    if (sample == at.length - 1) {
      return after;
    }
    if (hold) {
      return values[sample];
    }
    double along = (position - at[sample]) / (at[sample + 1] - at[sample]);
    return values[sample] + along * (values[sample + 1] - values[sample]);
  }
}

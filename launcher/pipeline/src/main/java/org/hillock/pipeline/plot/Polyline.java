package org.hillock.pipeline.plot;

import java.util.Arrays;
import org.hillock.api.figure.Mark;

/**
 * Collects a line, in a bounded number of points when it is long. Of each of many equal stretches
 * it keeps the first, the least, the greatest and the last point, so that no peak is lost and the
 * drawn line looks the same.
 */
final class Polyline {
  private static final int KEPT = 4;

  private final double width;
  private double[] x = new double[64];
  private double[] y = new double[64];
  private int size;
  private long bucket = -1;
  private int start;

  private Polyline(double width) {
    this.width = width;
  }

  /** A line that keeps all its points. */
  static Polyline whole() {
    return new Polyline(0);
  }

  /**
   * A line from 0 to an end, of which about so many points are expected and so many may be kept at
   * most.
   */
  static Polyline within(double end, double expected, int most) {
    return expected <= most ? whole() : new Polyline(end / (most / KEPT - 1));
  }

  /** Adds a point; x ascends. */
  void add(double newX, double newY) {
    if (width > 0) {
      long next = (long) (newX / width);
      if (next != bucket) {
        reduce();
        bucket = next;
        start = size;
      } else if (size - start >= 256) {
        reduce();
      }
    }
    if (size == x.length) {
      x = Arrays.copyOf(x, 2 * size);
      y = Arrays.copyOf(y, 2 * size);
    }
    x[size] = newX;
    y[size++] = newY;
  }

  /** Reduces the stretch that is being filled to four points. */
  private void reduce() {
    if (size - start <= KEPT) {
      return;
    }
    int least = start;
    int greatest = start;
    for (int i = start + 1; i < size; i++) {
      // A NaN at the start gives way to any number.
      least = y[i] < y[least] || Double.isNaN(y[least]) ? i : least;
      greatest = y[i] > y[greatest] || Double.isNaN(y[greatest]) ? i : greatest;
    }
    int[] kept = {start, Math.min(least, greatest), Math.max(least, greatest), size - 1};
    double[] keptX = new double[KEPT];
    double[] keptY = new double[KEPT];
    for (int k = 0; k < KEPT; k++) {
      keptX[k] = x[kept[k]];
      keptY[k] = y[kept[k]];
    }
    System.arraycopy(keptX, 0, x, start, KEPT);
    System.arraycopy(keptY, 0, y, start, KEPT);
    size = start + KEPT;
  }

  Mark.Line line(String label) {
    if (width > 0) {
      reduce();
    }
    return new Mark.Line(label, Mark.Kind.MEASURED, Arrays.copyOf(x, size), Arrays.copyOf(y, size));
  }
}

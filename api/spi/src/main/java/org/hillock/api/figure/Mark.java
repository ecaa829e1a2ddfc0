package org.hillock.api.figure;

import java.util.Arrays;
import java.util.Objects;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Something drawn in a figure.
 *
 * @since 1.0
 */
@ProviderType
public sealed interface Mark {
  /** Where a mark comes from; a view draws the two so that they can be told apart. */
  enum Kind {
    /** It belongs to the run: simulated, measured, or set, such as a threshold. */
    MEASURED,
    /** It was expected. */
    THEORY
  }

  /**
   * What the legend says.
   *
   * @return a label; empty for none
   */
  String label();

  /**
   * A polyline. A NaN interrupts it.
   *
   * @param label what the legend says
   * @param kind measured or theory
   * @param x coordinates, ascending
   * @param y coordinates
   */
  record Line(String label, Kind kind, double[] x, double[] y) implements Mark {
    /** Copies the arrays and checks their lengths. */
    public Line {
      x = x.clone();
      y = y.clone();
      check(x.length, y.length);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Line that
          && label.equals(that.label)
          && kind == that.kind
          && Arrays.equals(x, that.x)
          && Arrays.equals(y, that.y);
    }

    @Override
    public int hashCode() {
      return Objects.hash(label, kind, Arrays.hashCode(x), Arrays.hashCode(y));
    }
  }

  /**
   * Single points.
   *
   * @param label what the legend says
   * @param kind measured or theory
   * @param x coordinates
   * @param y coordinates
   */
  record Points(String label, Kind kind, double[] x, double[] y) implements Mark {
    /** Copies the arrays and checks their lengths. */
    public Points {
      x = x.clone();
      y = y.clone();
      check(x.length, y.length);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Points that
          && label.equals(that.label)
          && kind == that.kind
          && Arrays.equals(x, that.x)
          && Arrays.equals(y, that.y);
    }

    @Override
    public int hashCode() {
      return Objects.hash(label, kind, Arrays.hashCode(x), Arrays.hashCode(y));
    }
  }

  /**
   * Spikes: a tick at each time in the row of its neuron.
   *
   * @param label what the legend says
   * @param x times
   * @param row the neuron of each
   */
  record Raster(String label, double[] x, int[] row) implements Mark {
    /** Copies the arrays and checks their lengths. */
    public Raster {
      x = x.clone();
      row = row.clone();
      check(x.length, row.length);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Raster that
          && label.equals(that.label)
          && Arrays.equals(x, that.x)
          && Arrays.equals(row, that.row);
    }

    @Override
    public int hashCode() {
      return Objects.hash(label, Arrays.hashCode(x), Arrays.hashCode(row));
    }
  }

  /**
   * Bars of a histogram.
   *
   * @param label what the legend says
   * @param edges ascending, one more than bars
   * @param heights one for each bar
   */
  record Bars(String label, double[] edges, double[] heights) implements Mark {
    /** Copies the arrays and checks their lengths. */
    public Bars {
      edges = edges.clone();
      heights = heights.clone();
      check(edges.length, heights.length + 1);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bars that
          && label.equals(that.label)
          && Arrays.equals(edges, that.edges)
          && Arrays.equals(heights, that.heights);
    }

    @Override
    public int hashCode() {
      return Objects.hash(label, Arrays.hashCode(edges), Arrays.hashCode(heights));
    }
  }

  /**
   * A straight line across the figure at one value.
   *
   * @param label what the legend says
   * @param kind measured or theory
   * @param vertical whether it stands at an x, not lies at a y
   * @param at the value
   */
  record Rule(String label, Kind kind, boolean vertical, double at) implements Mark {}

  private static void check(int one, int other) {
    if (one != other) {
      throw new IllegalArgumentException("coordinates that do not match: " + one + " and " + other);
    }
  }
}

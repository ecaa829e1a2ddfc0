package org.hillock.report.internal;

import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;

/**
 * A figure that is ready to be drawn, the same way on the page and in a file.
 *
 * @param id distinct on the page; the stem of the image's file name
 * @param figure the figure
 * @param x what the horizontal axis covers
 * @param y what the vertical axis covers
 * @param onTimeAxis whether it shares its horizontal axis with the other figures over time
 */
public record Plate(String id, Figure figure, Span x, Span y, boolean onTimeAxis) {
  /** What an empty figure says. */
  public static final String NOTHING = "nothing to show";

  /**
   * Whether rows are neurons, so that ticks stand at whole numbers.
   *
   * @return true if it has a raster
   */
  public boolean isRaster() {
    return figure.marks().stream().anyMatch(Mark.Raster.class::isInstance);
  }

  /**
   * Whether there is nothing to draw.
   *
   * @return true if no mark has a single coordinate
   */
  public boolean isEmpty() {
    return figure.marks().stream().allMatch(Plate::isEmpty);
  }

  private static boolean isEmpty(Mark mark) {
    return switch (mark) {
      case Mark.Line line -> line.x().length == 0;
      case Mark.Points points -> points.x().length == 0;
      case Mark.Raster raster -> raster.x().length == 0;
      case Mark.Bars bars -> bars.heights().length == 0;
      case Mark.Rule rule -> Double.isNaN(rule.at());
    };
  }
}

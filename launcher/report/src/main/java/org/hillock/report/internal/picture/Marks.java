package org.hillock.report.internal.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.hillock.api.figure.Mark;
import org.hillock.report.internal.Series;

/** Draws marks into an area, to which the graphics are clipped. */
final class Marks {
  /** More lines are drawn thinner. */
  private static final int FEW_LINES = 6;

  private static final int FEW_POINTS = 200;
  private static final int MANY_POINTS = 2000;
  private static final double BARS = 0.75;

  /** Coordinates far outside are cut, because strokes of millions of pixels take for ever. */
  private static final double FAR = 10_000;

  private final Graphics2D graphics;
  private final Area area;
  private final BufferedImage image;
  private final double lineWidth;

  Marks(Graphics2D graphics, Area area, BufferedImage image, List<Series> all) {
    this.graphics = graphics;
    this.area = area;
    this.image = image;
    long lines = all.stream().filter(s -> !s.theory() && s.mark() instanceof Mark.Line).count();
    lineWidth = lines > FEW_LINES ? 1.2 : 1.8;
  }

  void draw(Series series, Color color) {
    graphics.setColor(color);
    switch (series.mark()) {
      case Mark.Line line -> line(line, series.theory());
      case Mark.Points points -> points(points, series.theory());
      case Mark.Raster raster ->
          new Spikes(image, area.times(Picture.SCALE)).draw(raster, color.getRGB());
      case Mark.Bars bars -> bars(bars, color);
      case Mark.Rule rule -> rule(rule, series.theory());
    }
  }

  private void line(Mark.Line line, boolean theory) {
    graphics.setStroke(theory ? Look.dashed(2.4) : Look.line(lineWidth));
    Path2D.Double path = new Path2D.Double();
    double[] x = line.x();
    double[] y = line.y();
    boolean pen = false;
    for (int i = 0; i < x.length; i++) {
      if (!Double.isFinite(x[i]) || !Double.isFinite(y[i])) {
        pen = false;
      } else if (pen) {
        path.lineTo(x(x[i]), y(y[i]));
      } else {
        path.moveTo(x(x[i]), y(y[i]));
        pen = true;
      }
    }
    graphics.draw(path);
  }

  private void points(Mark.Points points, boolean theory) {
    double[] x = points.x();
    double[] y = points.y();
    double radius = x.length > MANY_POINTS ? 1.5 : x.length > FEW_POINTS ? 2.5 : 4;
    graphics.setStroke(Look.line(1.6));
    Shape clip = graphics.getClip();
    // A point on the edge is shown whole.
    graphics.setClip(null);
    for (int i = 0; i < x.length; i++) {
      if (Double.isFinite(x[i]) && Double.isFinite(y[i])) {
        Ellipse2D dot =
            new Ellipse2D.Double(x(x[i]) - radius, y(y[i]) - radius, 2 * radius, 2 * radius);
        if (theory) {
          graphics.draw(dot);
        } else {
          graphics.fill(dot);
        }
      }
    }
    graphics.setClip(clip);
  }

  private void bars(Mark.Bars bars, Color color) {
    graphics.setColor(bars(color));
    double[] edges = bars.edges();
    double[] heights = bars.heights();
    double foot = y(0);
    for (int i = 0; i < heights.length; i++) {
      if (Double.isFinite(heights[i]) && heights[i] != 0) {
        double left = area.x(edges[i]);
        double width = area.x(edges[i + 1]) - left;
        double gap = width > 6 ? 1 : 0;
        double end = y(heights[i]);
        double shown = Math.max(width - gap, 0.5);
        graphics.fill(
            new Rectangle2D.Double(
                left + gap / 2, Math.min(end, foot), shown, Math.abs(foot - end)));
      }
    }
  }

  /** The colour of bars, mixed with the paper. */
  static Color bars(Color color) {
    return new Color(mixed(color.getRed()), mixed(color.getGreen()), mixed(color.getBlue()));
  }

  private static int mixed(int channel) {
    return (int) Math.round(BARS * channel + (1 - BARS) * 255);
  }

  private void rule(Mark.Rule rule, boolean theory) {
    if (!Double.isFinite(rule.at())) {
      return;
    }
    graphics.setStroke(theory ? Look.dashed(2.2) : Look.line(1.4));
    Line2D line =
        rule.vertical()
            ? new Line2D.Double(area.x(rule.at()), area.top(), area.x(rule.at()), area.bottom())
            : new Line2D.Double(area.left(), y(rule.at()), area.right(), y(rule.at()));
    graphics.draw(line);
  }

  private double x(double value) {
    return Math.clamp(area.x(value), -FAR, FAR);
  }

  private double y(double value) {
    return Math.clamp(area.y(value), -FAR, FAR);
  }
}

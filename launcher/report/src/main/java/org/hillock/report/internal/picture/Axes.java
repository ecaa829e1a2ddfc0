package org.hillock.report.internal.picture;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import org.hillock.api.figure.Axis;
import org.hillock.report.internal.Notation;
import org.hillock.report.internal.Plate;
import org.hillock.report.internal.UnitText;

/** Draws the grid, the frame, ticks and labels. */
final class Axes {
  private static final int TICK = 5;
  private static final int GAP = 6;
  private static final int PIXELS_PER_TICK_ACROSS = 110;
  private static final int PIXELS_PER_TICK_UP = 55;

  private final Graphics2D graphics;
  private final Plate plate;
  private final FontMetrics numbers;
  private final FontMetrics labels;
  private final Ticks across;
  private final Ticks up;

  Axes(Graphics2D graphics, Plate plate) {
    this.graphics = graphics;
    this.plate = plate;
    numbers = graphics.getFontMetrics(Look.TICK);
    labels = graphics.getFontMetrics(Look.LABEL);
    across = Ticks.on(plate.x(), Picture.WIDTH / PIXELS_PER_TICK_ACROSS, false);
    up = Ticks.on(plate.y(), Picture.HEIGHT / 2 * 3 / 2 / PIXELS_PER_TICK_UP, plate.isRaster());
  }

  /** What is left for marks. */
  Area within(double left, double top, double right, double bottom) {
    int widest =
        up.values().stream().mapToInt(v -> numbers.stringWidth(up.text(v))).max().orElse(0);
    double room = labels.getHeight() + GAP + widest + GAP + TICK;
    double foot = TICK + numbers.getHeight() + GAP + labels.getHeight();
    return new Area(left + room, top, right, bottom - foot, plate.x(), plate.y());
  }

  void drawGrid(Area area) {
    graphics.setColor(Look.GRID);
    graphics.setStroke(Look.line(1));
    across.values().forEach(v -> line(area.x(v), area.top(), area.x(v), area.bottom()));
    up.values().forEach(v -> line(area.left(), area.y(v), area.right(), area.y(v)));
  }

  void drawFrame(Area area) {
    graphics.setColor(Look.EDGE);
    graphics.setStroke(Look.line(1));
    line(area.left(), area.bottom(), area.right(), area.bottom());
    line(area.left(), area.top(), area.left(), area.bottom());
    across(area);
    up(area);
  }

  private void across(Area area) {
    double baseline = area.bottom() + TICK + numbers.getAscent() + 1;
    for (double value : across.values()) {
      double x = area.x(value);
      graphics.setColor(Look.EDGE);
      line(x, area.bottom(), x, area.bottom() + TICK);
      graphics.setFont(Look.TICK);
      graphics.setColor(Look.SOFT);
      String text = across.text(value);
      double left =
          Math.min(
              x - numbers.stringWidth(text) / 2.0, Picture.WIDTH - 4 - numbers.stringWidth(text));
      graphics.drawString(text, (float) left, (float) baseline);
    }
    String label = label(plate.figure().x(), across.power());
    graphics.setFont(Look.LABEL);
    graphics.setColor(Look.INK);
    double middle = (area.left() + area.right() - labels.stringWidth(label)) / 2;
    double below = baseline + numbers.getDescent() + GAP + labels.getAscent();
    graphics.drawString(label, (float) middle, (float) below);
  }

  private void up(Area area) {
    double half = (numbers.getAscent() - numbers.getDescent()) / 2.0;
    for (double value : up.values()) {
      double y = area.y(value);
      graphics.setColor(Look.EDGE);
      line(area.left() - TICK, y, area.left(), y);
      graphics.setFont(Look.TICK);
      graphics.setColor(Look.SOFT);
      String text = up.text(value);
      double left = area.left() - TICK - GAP + 2 - numbers.stringWidth(text);
      graphics.drawString(text, (float) left, (float) (y + half));
    }
    String label = label(plate.figure().y(), up.power());
    AffineTransform upright = graphics.getTransform();
    double middle = (area.top() + area.bottom() + labels.stringWidth(label)) / 2;
    graphics.translate(
        Picture.SCALE * 6 + labels.getAscent(), Math.min(middle, Picture.HEIGHT - 8));
    graphics.rotate(-Math.PI / 2);
    graphics.setFont(Look.LABEL);
    graphics.setColor(Look.INK);
    graphics.drawString(label, 0, 0);
    graphics.setTransform(upright);
  }

  private static String label(Axis axis, int power) {
    return power == 0 ? UnitText.of(axis) : UnitText.of(axis) + " " + Notation.times(power);
  }

  private void line(double x1, double y1, double x2, double y2) {
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }
}

package org.hillock.report.internal.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.hillock.report.internal.Plate;
import org.hillock.report.internal.Series;

/** Draws one figure. */
final class Picture {
  static final int WIDTH = 1200;
  static final int HEIGHT = 600;

  /** Pixels for each unit of length, so that it is sharp in print and on fine screens. */
  static final int SCALE = 2;

  private static final int MARGIN = 24;
  private static final int TITLE_BASELINE = 36;
  private static final int BELOW_TITLE = 48;

  private final Plate plate;
  private final List<Series> series;
  private final BufferedImage image =
      new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);

  private Picture(Plate plate) {
    this.plate = plate;
    series = Series.of(plate.figure());
  }

  static BufferedImage of(Plate plate) {
    return new Picture(plate).draw();
  }

  private BufferedImage draw() {
    Graphics2D graphics = image.createGraphics();
    try {
      prepare(graphics);
      graphics.setColor(Look.PAPER);
      graphics.fillRect(0, 0, WIDTH, HEIGHT);
      graphics.setFont(Look.TITLE);
      graphics.setColor(Look.INK);
      graphics.drawString(plate.figure().title(), MARGIN, TITLE_BASELINE);
      int top =
          new Legend(graphics, plate.figure())
              .draw(series, MARGIN, BELOW_TITLE, WIDTH - 2 * MARGIN);
      Axes axes = new Axes(graphics, plate);
      Area area = axes.within(MARGIN, top + 12, WIDTH - MARGIN, HEIGHT - MARGIN / 2.0);
      axes.drawGrid(area);
      marks(graphics, area);
      axes.drawFrame(area);
    } finally {
      graphics.dispose();
    }
    return image;
  }

  private static void prepare(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(SCALE, SCALE);
  }

  private void marks(Graphics2D graphics, Area area) {
    double width = area.right() - area.left();
    graphics.setClip(
        new Rectangle2D.Double(area.left(), area.top(), width, area.bottom() - area.top()));
    Marks marks = new Marks(graphics, area, image, series);
    for (Series each : series) {
      marks.draw(each, Look.color(each.color()));
    }
    graphics.setClip(null);
    if (plate.isEmpty()) {
      graphics.setFont(Look.LABEL);
      graphics.setColor(Look.SOFT);
      double half = graphics.getFontMetrics().stringWidth(Plate.NOTHING) / 2.0;
      double middle = (area.left() + area.right()) / 2;
      graphics.drawString(
          Plate.NOTHING, (float) (middle - half), (float) ((area.top() + area.bottom()) / 2));
    }
  }
}

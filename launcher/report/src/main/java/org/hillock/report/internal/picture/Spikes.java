package org.hillock.report.internal.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.hillock.api.figure.Mark;

/**
 * Draws spikes straight into the pixels: a million take some hundredths of a second, through
 * Java2D's shapes they would take a second or more.
 */
final class Spikes {
  private static final double FILL = 0.8;
  private static final double TALLEST = 48;
  private static final double ROOMY = 12;

  /** Where several rows share a pixel, more spikes make it darker; one alone must still be seen. */
  private static final double FAINT = 0.5;

  private final int[] pixels;
  private final int width;
  private final Area area;

  /** The area is in pixels. */
  Spikes(BufferedImage image, Area area) {
    pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    width = image.getWidth();
    this.area = area;
  }

  void draw(Mark.Raster raster, int color) {
    double[] times = raster.x();
    int[] rows = raster.row();
    double pitch = area.y(0) - area.y(1);
    double height = Math.clamp(pitch * FILL, 1, TALLEST);
    int thick = pitch > ROOMY ? 3 : pitch > 2 ? 2 : 1;
    boolean faint = pitch < 1;
    int left = (int) Math.round(area.left());
    int right = (int) Math.round(area.right());
    for (int i = 0; i < times.length; i++) {
      double y = area.y(rows[i]);
      int top = (int) Math.max(Math.round(y - height / 2), Math.round(area.top()));
      int bottom = (int) Math.min(Math.round(y + height / 2), Math.round(area.bottom()));
      int from = (int) Math.round(area.x(times[i]) - thick / 2.0);
      int to = Math.min(from + thick, right);
      for (int line = top; line < Math.max(bottom, top + 1); line++) {
        for (int x = Math.max(from, left); x < to; x++) {
          int at = line * width + x;
          pixels[at] = faint ? blend(pixels[at], color) : color;
        }
      }
    }
  }

  private static int blend(int below, int color) {
    int red = mixed(below >> 16 & 255, color >> 16 & 255);
    int green = mixed(below >> 8 & 255, color >> 8 & 255);
    return red << 16 | green << 8 | mixed(below & 255, color & 255);
  }

  private static int mixed(int below, int above) {
    return (int) (below + FAINT * (above - below));
  }
}

package org.hillock.app.command.internal;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws something that nobody sees, while the plug-ins start: the first text that Java2D draws
 * takes as long as a short simulation, and a second processor has nothing to do at that time.
 */
final class PictureWarmUp implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(PictureWarmUp.class);

  private PictureWarmUp() {}

  /** Begins; nobody needs to wait for the end, since drawing waits for what is not ready yet. */
  static void begin() {
    if (Runtime.getRuntime().availableProcessors() > 1) {
      Thread thread = new Thread(new PictureWarmUp(), "hillock-pictures");
      thread.setDaemon(true);
      // A machine without fonts is reported by the one who has to draw.
      thread.setUncaughtExceptionHandler(
          (failed, cause) -> LOG.debug("pictures cannot be drawn", cause));
      thread.start();
    }
  }

  @Override
  public void run() {
    Graphics2D graphics = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB).createGraphics();
    try {
      graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
      graphics.drawString("0", 4, 16);
    } finally {
      graphics.dispose();
    }
  }
}

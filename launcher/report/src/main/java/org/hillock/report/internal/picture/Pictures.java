package org.hillock.report.internal.picture;

import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.nio.file.Path;
import java.util.List;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.report.internal.Plate;
import org.hillock.report.internal.WholeFile;

/** Writes figures as PNG files. */
public final class Pictures {
  private static final String HEADLESS = "java.awt.headless";

  /** The file says that it is twice as fine as the inch of a style sheet. */
  private static final double PIXELS_PER_INCH = 96.0 * Picture.SCALE;

  private Pictures() {}

  /**
   * Draws and writes figures, several at a time.
   *
   * @param folder where to write; made if need be
   * @param plates the figures
   * @return the files, in the order of the figures
   * @throws HillockException if a file cannot be written, or the machine lacks what it takes to
   *     draw text
   */
  public static List<Path> write(Path folder, List<Plate> plates) {
    // No window is ever opened, and a machine without a display would refuse to draw.
    if (System.getProperty(HEADLESS) == null) {
      System.setProperty(HEADLESS, "true");
    }
    if (!plates.isEmpty()) {
      findFonts();
    }
    return plates.parallelStream()
        .map(plate -> WholeFile.write(folder, plate.id() + ".png", draw(plate)))
        .toList();
  }

  private static byte[] draw(Plate plate) {
    return PngFile.encode(Picture.of(plate), PIXELS_PER_INCH);
  }

  /**
   * Measures a text, which is the first thing that fails where fonts or their libraries are
   * missing.
   */
  private static void findFonts() {
    try {
      Look.TICK.getStringBounds("0", new FontRenderContext(new AffineTransform(), true, true));
    } catch (RuntimeException | LinkageError | InternalError e) {
      throw noFonts(e);
    }
  }

  private static HillockException noFonts(Throwable cause) {
    return new HillockException(
        HillockException.Category.RESOURCE,
        List.of(
            Problem.error(
                "Java2D cannot draw text on this machine: " + cause,
                "install fontconfig and a font, for instance the packages fontconfig and"
                    + " fonts-dejavu-core; report.html shows the same figures without them",
                Location.NOWHERE)),
        cause);
  }
}

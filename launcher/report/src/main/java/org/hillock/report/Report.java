package org.hillock.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hillock.report.internal.WholeFile;
import org.hillock.report.internal.picture.Pictures;

/**
 * Writes a report. Files appear whole or not at all and replace those of the same name. Any thread
 * may call it; two calls for one folder may run at the same time if one writes the page and the
 * other the images.
 *
 * @since 1.0
 */
public final class Report {
  private static final String PAGE = "report.html";
  private static final String FIGURES = "figures";

  private Report() {}

  /**
   * Writes the page and the images.
   *
   * @param folder an existing folder
   * @param page what to show
   * @return what was written
   * @throws org.hillock.api.HillockException if a file cannot be written; category RESOURCE
   */
  public static ReportFiles write(Path folder, ReportPage page) {
    return new ReportFiles(writeHtml(folder, page), writeImages(folder, page));
  }

  /**
   * Writes {@code report.html}. Takes some milliseconds and loads no class of Java2D.
   *
   * @param folder an existing folder; tables link to CSV files that are in it
   * @param page what to show
   * @return the file
   * @throws org.hillock.api.HillockException if the file cannot be written; category RESOURCE
   */
  public static Path writeHtml(Path folder, ReportPage page) {
    return WholeFile.write(folder, PAGE, Page.of(page, folder).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes {@code figures/NAME.png} for each figure. The first call in a JVM takes some tenths of a
   * second, which is the start of Java2D. A machine without a display will do.
   *
   * @param folder an existing folder; {@code figures} is made in it
   * @param page what to show
   * @return the files, in the order of the page
   * @throws org.hillock.api.HillockException if a file cannot be written; category RESOURCE
   */
  public static List<Path> writeImages(Path folder, ReportPage page) {
    return Pictures.write(folder.resolve(FIGURES), Page.plates(page).all());
  }
}

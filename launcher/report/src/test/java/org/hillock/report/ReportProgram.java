package org.hillock.report;

import java.nio.file.Path;
import org.hillock.api.HillockException;

/** Writes the sample's page, and its images if asked; the program of a JVM of its own. */
final class ReportProgram {
  private ReportProgram() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    Report.writeHtml(folder, SamplePage.page());
    System.out.print("page\n");
    if (arguments.length > 1) {
      try {
        Report.writeImages(folder, SamplePage.page());
      } catch (HillockException e) {
        System.out.print(e.category() + ": " + e.getMessage() + "\n");
      }
    }
  }
}

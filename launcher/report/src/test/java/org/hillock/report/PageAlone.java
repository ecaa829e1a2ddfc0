package org.hillock.report;

import java.nio.file.Path;

/** Writes the sample page; the program of a JVM of its own. */
final class PageAlone {
  private PageAlone() {}

  public static void main(String[] arguments) {
    Report.writeHtml(Path.of(arguments[0]), SamplePage.page());
  }
}

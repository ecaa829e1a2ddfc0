package org.hillock.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What was written.
 *
 * @param html the page
 * @param images one PNG file for each figure, in the order of the page
 * @since 1.0
 */
public record ReportFiles(Path html, List<Path> images) {
  /** Copies the list. */
  public ReportFiles {
    Objects.requireNonNull(html, "html");
    images = List.copyOf(images);
  }
}

package org.hillock.api.figure;

import java.util.List;
import java.util.Objects;

/**
 * A picture: two axes and marks.
 *
 * @param name in lower case with hyphens; the name of its image file is made from it
 * @param title one line
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param marks drawn in order
 * @since 1.0
 */
public record Figure(String name, String title, Axis x, Axis y, List<Mark> marks) {
  /** Copies the list. */
  public Figure {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(x, "x");
    Objects.requireNonNull(y, "y");
    marks = List.copyOf(marks);
  }
}

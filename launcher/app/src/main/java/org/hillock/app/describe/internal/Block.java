package org.hillock.app.describe.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a description.
 *
 * @param title what it lists, for instance {@code "parameters"}
 * @param columns the names of its columns
 * @param rows its rows, each as long as {@code columns}
 */
public record Block(String title, List<String> columns, List<List<String>> rows) {
  /** Copies the lists. */
  public Block {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  static Builder named(String title, String... columns) {
    return new Builder(title, List.of(columns));
  }

  /** Collects rows. */
  static final class Builder {
    private final String title;
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private Builder(String title, List<String> columns) {
      this.title = title;
      this.columns = columns;
    }

    Builder row(String... cells) {
      if (cells.length != columns.size()) {
        throw new IllegalArgumentException(
            title + " has " + columns.size() + " columns, not " + cells.length);
      }
      rows.add(List.of(cells));
      return this;
    }

    Block build() {
      return new Block(title, columns, rows);
    }
  }
}

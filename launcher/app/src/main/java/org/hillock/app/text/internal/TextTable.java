package org.hillock.app.text.internal;

import java.util.ArrayList;
import java.util.List;

/** Rows of text with aligned columns. */
public final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();
  private final String indent;

  /**
   * An empty table.
   *
   * @param indent what every row begins with
   */
  public TextTable(String indent) {
    this.indent = indent;
  }

  /**
   * Adds a row.
   *
   * @param cells its cells; rows may differ in length
   */
  public void row(String... cells) {
    rows.add(List.of(cells));
  }

  /**
   * Whether there are rows.
   *
   * @return true without rows
   */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * The table's lines.
   *
   * @return one line for each row, without spaces at their ends
   */
  public List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < row.size(); i++) {
      line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
    }
    return line.toString().stripTrailing();
  }
}

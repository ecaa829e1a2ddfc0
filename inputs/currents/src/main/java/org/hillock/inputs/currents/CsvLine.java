package org.hillock.inputs.currents;

import java.util.ArrayList;
import java.util.List;

/** One line of a CSV file (RFC 4180, without line breaks inside of quotes). */
final class CsvLine {
  private CsvLine() {}

  /**
   * The fields.
   *
   * @throws IllegalArgumentException if a quote is not closed or is followed by more text
   */
  static List<String> split(String line, char separator) {
    List<String> fields = new ArrayList<>();
    int at = 0;
    while (at <= line.length()) {
      StringBuilder field = new StringBuilder();
      at =
          at < line.length() && line.charAt(at) == '"'
              ? quoted(line, at, field)
              : plain(line, at, separator, field);
      if (at < line.length() && line.charAt(at) != separator) {
        throw new IllegalArgumentException(
            "column " + (fields.size() + 1) + " goes on after its closing quote");
      }
      fields.add(field.toString());
      at++;
    }
    return fields;
  }

  private static int plain(String line, int from, char separator, StringBuilder field) {
    int end = line.indexOf(separator, from);
    int to = end < 0 ? line.length() : end;
    field.append(line, from, to);
    return to;
  }

  private static int quoted(String line, int from, StringBuilder field) {
    int at = from + 1;
    while (at < line.length()) {
      if (line.charAt(at) != '"') {
        field.append(line.charAt(at++));
      } else if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
        field.append('"');
        at += 2;
      } else {
        return at + 1;
      }
    }
    throw new IllegalArgumentException("a quote is not closed");
  }
}

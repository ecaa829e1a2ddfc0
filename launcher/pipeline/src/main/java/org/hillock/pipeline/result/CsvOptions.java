package org.hillock.pipeline.result;

import org.hillock.api.About;
import org.hillock.api.Default;

/**
 * The options of CSV files.
 *
 * @param separator what stands between two columns
 * @since 1.0
 */
public record CsvOptions(
    @About("what stands between two columns") @Default("comma") Separator separator) {
  /** What stands between two columns. */
  public enum Separator {
    /** A comma, as RFC 4180 says. */
    COMMA(','),
    /** A semicolon, as spreadsheets of some languages expect. */
    SEMICOLON(';'),
    /** A tabulator. */
    TAB('\t');

    private final char character;

    Separator(char character) {
      this.character = character;
    }

    char character() {
      return character;
    }
  }
}

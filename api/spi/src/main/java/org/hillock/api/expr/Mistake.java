package org.hillock.api.expr;

import java.util.Objects;

/**
 * Something wrong in a text of the equation language.
 *
 * @param message what is wrong, with the words of the text
 * @param remedy what would be right; empty if there is nothing to suggest
 * @param where the range of the text
 * @since 1.0
 */
public record Mistake(String message, String remedy, Origin where) {
  /** Checks that nothing is missing. */
  public Mistake {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(where, "where");
  }

  /**
   * The mistake in one sentence.
   *
   * @return message and remedy
   */
  @Override
  public String toString() {
    return remedy.isEmpty() ? message : message + " — " + remedy;
  }
}

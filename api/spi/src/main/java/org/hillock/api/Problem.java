package org.hillock.api;

import java.util.Objects;

/**
 * One mistake, in three parts: what is wrong (with the value), where, and what would be right.
 *
 * @param severity how much it matters
 * @param message what is wrong, with the value, for instance {@code "20 mV" is a voltage, but tau_m
 *     is a time}
 * @param remedy what would be right, for instance {@code try "20 ms"}; empty if there is nothing to
 *     suggest
 * @param where the place
 * @since 1.0
 */
public record Problem(Severity severity, String message, String remedy, Location where) {
  /** Checks that nothing is missing. */
  public Problem {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(where, "where");
  }

  /**
   * An error.
   *
   * @param message what is wrong
   * @param remedy what would be right, or empty
   * @param where the place
   * @return the problem
   */
  public static Problem error(String message, String remedy, Location where) {
    return new Problem(Severity.ERROR, message, remedy, where);
  }

  /**
   * A warning.
   *
   * @param message what is wrong
   * @param remedy what would be right, or empty
   * @param where the place
   * @return the problem
   */
  public static Problem warning(String message, String remedy, Location where) {
    return new Problem(Severity.WARNING, message, remedy, where);
  }

  /**
   * The same problem at another place.
   *
   * @param place the place
   * @return a copy
   */
  public Problem at(Location place) {
    return new Problem(severity, message, remedy, place);
  }

  /**
   * The problem as people read it: place, message and remedy, and for an equation its text with a
   * caret.
   *
   * @return one or more lines without a line break at the end
   */
  public String render() {
    return ProblemText.of(this);
  }
}

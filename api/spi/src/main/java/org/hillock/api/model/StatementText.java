package org.hillock.api.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement split at its equals sign.
 *
 * @param symbol what stands on the left
 * @param operator {@code =}, {@code +=} or {@code -=}
 * @param from where the symbol begins in the text
 * @param right the text with everything up to the equals sign blanked, so that positions stay those of the whole text
 */
record StatementText(String symbol, String operator, int from, String right) {
  private static final String SYMBOL = "([A-Za-z][A-Za-z0-9_]*)";
  private static final Pattern EQUATION = Pattern.compile("\\s*d" + SYMBOL + "\\s*/\\s*dt\\s*(=)(?!=)");
  private static final Pattern ASSIGNMENT = Pattern.compile("\\s*" + SYMBOL + "\\s*([+-]?=)(?!=)");

  /** Reads {@code dv/dt = …}. */
  static Optional<StatementText> equation(String text) {
    return split(EQUATION, text);
  }

  /** Reads {@code v = …}, {@code v += …} or {@code v -= …}. */
  static Optional<StatementText> assignment(String text) {
    return split(ASSIGNMENT, text);
  }

  private static Optional<StatementText> split(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String right = " ".repeat(matcher.end()) + text.substring(matcher.end());
    return Optional.of(new StatementText(matcher.group(1), matcher.group(2), matcher.start(1), right));
  }
}

package org.hillock.pipeline.spec;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A symbol of a population, as in {@code cell.v}, {@code cell[0:10].I} or {@code cell.M.g_M}.
 *
 * @param population the population's name
 * @param neurons which neurons
 * @param symbol the symbol; of a part it is qualified
 * @since 1.0
 */
public record Address(String population, Selection neurons, String symbol) {
  private static final Pattern TEXT =
      Pattern.compile(
          "([A-Za-z][A-Za-z0-9_-]*)(?:\\[([^\\]]*)\\])?\\.([A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z][A-Za-z0-9_]*)*)");

  /**
   * Reads an address.
   *
   * @param text for instance {@code "cell[0:10].I"}
   * @return the address; empty if the text is none
   */
  public static Optional<Address> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Selection> neurons =
        matcher.group(2) == null ? Optional.of(Selection.ALL) : Selection.parse(matcher.group(2));
    return neurons.map(selection -> new Address(matcher.group(1), selection, matcher.group(3)));
  }

  @Override
  public String toString() {
    return population + (neurons.equals(Selection.ALL) ? "" : "[" + neurons + "]") + "." + symbol;
  }
}

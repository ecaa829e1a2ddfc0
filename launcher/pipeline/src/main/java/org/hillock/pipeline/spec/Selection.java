package org.hillock.pipeline.spec;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which neurons of a population.
 *
 * @param from the first, from 0
 * @param to the one after the last; empty for all from the first on
 * @since 1.0
 */
public record Selection(int from, OptionalInt to) {
  /** Every neuron. */
  public static final Selection ALL = new Selection(0, OptionalInt.empty());

  private static final Pattern TEXT = Pattern.compile("(\\d{1,9})(?::(\\d{1,9}))?");

  /** Checks the order. */
  public Selection {
    if (from < 0 || (to.isPresent() && to.getAsInt() <= from)) {
      throw new IllegalArgumentException(
          "a selection needs at least one neuron, but is from " + from + " to " + to);
    }
  }

  /**
   * Reads a selection.
   *
   * @param text {@code "all"}, one index such as {@code "3"}, or {@code "0:20"} for 0 to 19
   * @return the selection; empty if the text is none
   */
  public static Optional<Selection> parse(String text) {
    if (text.equals("all")) {
      return Optional.of(ALL);
    }
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(matcher.group(1));
    int to = matcher.group(2) == null ? from + 1 : Integer.parseInt(matcher.group(2));
    return to > from ? Optional.of(new Selection(from, OptionalInt.of(to))) : Optional.empty();
  }

  /**
   * The neuron after the last.
   *
   * @param size the population's size
   * @return an index that may be above the size
   */
  public int end(int size) {
    return to.orElse(size);
  }

  @Override
  public String toString() {
    if (to.isEmpty()) {
      return from == 0 ? "all" : from + ":";
    }
    return to.getAsInt() == from + 1 ? String.valueOf(from) : from + ":" + to.getAsInt();
  }
}

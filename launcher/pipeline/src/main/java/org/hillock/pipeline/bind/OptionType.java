package org.hillock.pipeline.bind;

import java.util.List;
import java.util.Map;

/**
 * What an option takes.
 *
 * @since 1.0
 */
public sealed interface OptionType {

  /**
   * A quantity, for instance {@code "20 ms"}; a plain number if the unit is {@code "1"}.
   *
   * @param unit the unit's text; {@code "port"} stands for the unit of what is driven
   */
  record Number(String unit) implements OptionType {}

  /**
   * A list of quantities.
   *
   * @param unit the unit's text
   */
  record Numbers(String unit) implements OptionType {}

  /**
   * A whole number.
   *
   * @param wide whether it may need 64 bits
   */
  record Whole(boolean wide) implements OptionType {}

  /** True or false. */
  record Flag() implements OptionType {}

  /** Any text. */
  record Text() implements OptionType {}

  /**
   * One of several words.
   *
   * @param words in lower case with hyphens, in the order of the enum's constants
   */
  record Choice(List<String> words) implements OptionType {
    /** Copies the list. */
    public Choice {
      words = List.copyOf(words);
    }
  }

  /** A file that exists, named from the folder of the pipeline file. */
  record File() implements OptionType {}

  /**
   * An expression.
   *
   * @param unit the unit's text
   * @param symbols what it may use, each with its unit's text
   */
  record Expression(String unit, Map<String, String> symbols) implements OptionType {
    /** Copies the map. */
    public Expression {
      symbols = Map.copyOf(symbols);
    }
  }
}

package org.hillock.pipeline.bind;

import java.util.Optional;

/**
 * An option of an extension.
 *
 * @param name its name in a pipeline, in lower case with hyphens
 * @param component its name in the configuration record
 * @param type what it takes
 * @param optional whether it may be left out without a default
 * @param standard what it is when it is left out, as written in a pipeline
 * @param about a phrase; may be empty
 * @since 1.0
 */
public record Option(
    String name,
    String component,
    OptionType type,
    boolean optional,
    Optional<String> standard,
    String about) {
  /**
   * Whether it must be given.
   *
   * @return true if there is neither a default nor a meaning of its absence
   */
  public boolean required() {
    return !optional && standard.isEmpty();
  }
}

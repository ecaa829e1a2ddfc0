package org.hillock.report;

import java.util.Objects;
import java.util.Optional;
import org.hillock.api.analyze.Result;

/**
 * What one analyzer gave.
 *
 * @param name its name in the pipeline
 * @param type its type, for instance {@code "intervals"}
 * @param result what it found; {@link Result#EMPTY} after a failure
 * @param failure why there is no result
 * @since 1.0
 */
public record Section(String name, String type, Result result, Optional<String> failure) {
  /** Checks that nothing is missing. */
  public Section {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(failure, "failure");
  }

  /**
   * A section with a result.
   *
   * @param name the analyzer's name
   * @param type its type
   * @param result what it found
   * @return the section
   */
  public static Section of(String name, String type, Result result) {
    return new Section(name, type, result, Optional.empty());
  }
}

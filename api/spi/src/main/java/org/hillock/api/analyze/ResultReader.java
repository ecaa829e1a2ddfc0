package org.hillock.api.analyze;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A capability of an {@link Analyzer}: it feeds on the result of another.
 *
 * @since 1.0
 */
@ConsumerType
public interface ResultReader {
  /**
   * Takes the final result of the analyzer that the pipeline names. Called once, after every batch
   * and before {@link Analyzer#result}.
   *
   * @param name the analyzer's name in the pipeline
   * @param result its result
   * @throws IllegalArgumentException if the result is not of the kind it needs; the message is
   *     shown to the user
   */
  void read(String name, Result result);
}

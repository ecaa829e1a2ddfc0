package org.hillock.api.analyze;

import org.hillock.api.Configured;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Opens analyzers of one type.
 *
 * @param <C> the options
 * @since 1.0
 */
@ConsumerType
public interface AnalyzerFactory<C extends Record> extends Configured<C> {
  /** What an analyzer reads. */
  enum Feed {
    /** The spikes and samples of a population. */
    RUN,
    /** The result of another analyzer, which {@code "of"} names in the pipeline. */
    RESULT
  }

  /**
   * Opens an analyzer.
   *
   * @param config the options, already converted and validated
   * @param population whose run it is
   * @return a new analyzer
   * @throws IllegalArgumentException if the options do not fit the population; the message is shown
   *     to the user
   */
  Analyzer open(C config, Population population);

  /**
   * What the analyzers read. One that reads a result implements {@link ResultReader}.
   *
   * @return a constant
   */
  default Feed feed() {
    return Feed.RUN;
  }
}

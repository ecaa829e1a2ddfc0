package org.hillock.api.analyze;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Computes a result from a run, batch by batch. All calls are serial; an analyzer may be slow, the
 * run does not wait.
 *
 * @since 1.0
 */
@ConsumerType
public interface Analyzer extends AutoCloseable {
  /**
   * Takes the next batch.
   *
   * @param batch valid during this call only; batches are adjacent in time and may be empty
   */
  void accept(Batch batch);

  /**
   * The result so far. May be called between any two batches, any number of times, and does not
   * change what follows.
   *
   * @return the result
   */
  Result result();

  /**
   * Releases what the analyzer holds. Called at least once, after the last other call; more calls
   * do nothing.
   */
  @Override
  default void close() {}
}

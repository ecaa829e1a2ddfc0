package org.hillock.pipeline.log;

/**
 * How a run ended.
 *
 * @since 1.0
 */
public enum LogEnd {
  /** All steps were computed. */
  COMPLETE,
  /** It was cancelled. */
  INTERRUPTED,
  /** It failed. */
  FAILED
}

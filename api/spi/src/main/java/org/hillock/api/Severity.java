package org.hillock.api;

/**
 * How much a problem matters.
 *
 * @since 1.0
 */
public enum Severity {
  /** Nothing can be run before this is mended. */
  ERROR,
  /** The run goes on, but its author should know. */
  WARNING
}

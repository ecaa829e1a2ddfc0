package org.hillock.api.analyze;

/**
 * An analyzer cannot continue from a snapshot.
 *
 * @since 1.0
 */
public final class IncompatibleSnapshot extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says why.
   *
   * @param message what differs, with both values
   */
  public IncompatibleSnapshot(String message) {
    super(message);
  }
}

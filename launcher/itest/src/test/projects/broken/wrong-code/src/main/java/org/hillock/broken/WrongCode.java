package org.hillock.broken;

/** One mistake for NullAway, one for Error Prone. */
final class WrongCode {
  private WrongCode() {}

  static String nullReturned() {
    return null;
  }

  static void exceptionNotThrown() {
    new IllegalStateException("nobody throws this");
  }
}

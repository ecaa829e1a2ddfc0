package org.hillock.itest.reference;

/** The harness or Hillock cannot express something of a case yet; the message says what. */
final class NotSupported extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotSupported(String what) {
    super(what);
  }
}

package org.hillock.itest.broken.report;

import java.util.logging.Logger;

/** A class that logs by the JDK's own means. */
public final class LogsByTheJdk {
  /** What it should not know. */
  public final Logger known;

  /**
   * It has it.
   *
   * @param known what it should not know
   */
  public LogsByTheJdk(Logger known) {
    this.known = known;
  }
}

package org.hillock.itest.broken.pipeline;

import org.hillock.itest.broken.report.Prints;

/** A pipeline that sees the report. */
public final class SeesTheReport {
  /** What it should not know. */
  public final Prints known;

  /**
   * It has it.
   *
   * @param known what it should not know
   */
  public SeesTheReport(Prints known) {
    this.known = known;
  }
}

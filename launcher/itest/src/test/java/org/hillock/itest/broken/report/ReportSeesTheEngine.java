package org.hillock.itest.broken.report;

import org.hillock.itest.broken.engine.Target;

/** A report that sees the engine. */
public final class ReportSeesTheEngine {
  /** What it should not know. */
  public final Target known;

  /**
   * It has it.
   *
   * @param known what it should not know
   */
  public ReportSeesTheEngine(Target known) {
    this.known = known;
  }
}

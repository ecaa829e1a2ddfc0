package org.hillock.itest.broken.pipeline;

import org.hillock.itest.broken.app.Application;

/** A pipeline that sees the application. */
public final class SeesTheApp {
  /** What it should not know. */
  public final Application known;

  /**
   * It has it.
   *
   * @param known what it should not know
   */
  public SeesTheApp(Application known) {
    this.known = known;
  }
}

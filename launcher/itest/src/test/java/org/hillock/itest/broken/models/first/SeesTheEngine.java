package org.hillock.itest.broken.models.first;

import org.hillock.itest.broken.engine.Target;

/** A plug-in that sees the engine. */
public final class SeesTheEngine {
  /** What it should not know. */
  public final Target known;

  /**
   * It has it.
   *
   * @param known what it should not know
   */
  public SeesTheEngine(Target known) {
    this.known = known;
  }
}

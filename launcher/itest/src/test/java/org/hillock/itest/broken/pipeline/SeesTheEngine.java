package org.hillock.itest.broken.pipeline;

import org.hillock.itest.broken.engine.Target;

/** A pipeline that may see the engine; closes the cycle. */
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

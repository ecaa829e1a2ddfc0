package org.hillock.itest.broken.pipeline;

import org.hillock.itest.broken.engine.internal.Inside;

/** A pipeline that sees what the engine keeps to itself; closes the cycle. */
public final class SeesAnInternal {
  /** What it should not know. */
  public final Inside known;

  /**
   * It has it.
   *
   * @param known what it should not know
   */
  public SeesAnInternal(Inside known) {
    this.known = known;
  }
}

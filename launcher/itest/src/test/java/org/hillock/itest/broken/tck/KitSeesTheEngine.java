package org.hillock.itest.broken.tck;

import org.hillock.itest.broken.engine.Target;

/** A kit that sees the engine. */
public final class KitSeesTheEngine {
  /** What it should not know. */
  public final Target known;

  /**
   * It has it.
   *
   * @param known what it should not know
   */
  public KitSeesTheEngine(Target known) {
    this.known = known;
  }
}

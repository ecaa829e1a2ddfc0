package org.hillock.itest.broken.engine;

import org.hillock.itest.broken.pipeline.Plan;

/** An engine that sees the pipeline, and closes a cycle. */
public final class SeesThePipeline {
  /** What it should not know. */
  public final Plan known;

  /**
   * It has it.
   *
   * @param known what it should not know
   */
  public SeesThePipeline(Plan known) {
    this.known = known;
  }
}

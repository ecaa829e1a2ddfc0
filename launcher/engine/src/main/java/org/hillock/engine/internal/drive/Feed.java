package org.hillock.engine.internal.drive;

import org.hillock.engine.internal.emit.Layout;

/**
 * Writes what a kernel needs from outside in a step. Plain data of a compiled run; the arrays
 * belong to one simulation.
 */
public interface Feed {
  /**
   * Binds the feed to the arrays of a simulation.
   *
   * @param layout where its columns and scalars lie
   * @param columns the columns
   * @param scalars the scalars
   * @return what writes into them
   */
  Running bind(Layout layout, double[][] columns, double[] scalars);

  /** A feed at work. */
  interface Running {
    /** Writes the values of a step. */
    void prepare(long step);

    /**
     * Writes the values at the end of the run, for the last records; the step before was the last.
     */
    default void end(long step) {
      prepare(step);
    }
  }
}

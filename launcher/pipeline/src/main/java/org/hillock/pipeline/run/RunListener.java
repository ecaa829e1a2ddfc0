package org.hillock.pipeline.run;

import org.hillock.api.Problem;

/**
 * Follows a run and may end it. Called on the thread that runs, between two slices of steps; a
 * slice lasts about a tenth of a second.
 *
 * @since 1.0
 */
public interface RunListener {
  /** One that does nothing and never cancels. */
  RunListener SILENT = new RunListener() {};

  /**
   * The run has come a bit further. The first call has no steps done; the last one has all that
   * will be done.
   *
   * @param progress how far it is
   */
  default void progress(RunProgress progress) {}

  /**
   * A stage begins.
   *
   * @param stage which
   */
  default void stage(Stage stage) {}

  /**
   * Something went wrong that does not end the run, for instance an analyzer that failed.
   *
   * @param problem the problem; also part of the outcome
   */
  default void problem(Problem problem) {}

  /**
   * Whether to end now. The steps computed so far are kept and analyzed.
   *
   * @return true to end the simulation at the next boundary of a slice
   */
  default boolean cancelled() {
    return false;
  }

  /**
   * Whether to stop waiting for analyzers that are still busy after the simulation, as after a
   * second Ctrl-C.
   *
   * @return true to end without their results
   */
  default boolean impatient() {
    return false;
  }

  /** What a run does, in this order. */
  enum Stage {
    /** Steps are computed. */
    SIMULATING,
    /** The simulation is over, some analyzers still read. */
    ANALYZING,
    /** Results are written. */
    WRITING
  }
}

package org.hillock.pipeline.run;

import java.nio.file.Path;
import org.hillock.pipeline.Loaded;
import org.hillock.pipeline.analysis.Analysis;

/**
 * Runs a loaded pipeline: simulates it while its analyzers read the run log, and writes everything
 * into one folder.
 *
 * @since 1.0
 */
public final class Runner {
  /** A runner; it keeps nothing between runs. */
  public Runner() {}

  /**
   * Simulates, analyzes and writes everything down.
   *
   * @param loaded the pipeline, bound to its plug-ins
   * @param folder where to write: it must not exist, or be empty
   * @param listener follows the run and may cancel it
   * @return what it gave; also after a failure or an interruption, with everything that was
   *     computed until then
   * @throws org.hillock.api.HillockException if nothing could be run at all: an analyzer refuses
   *     its options, or the folder holds other results
   */
  public Outcome run(Loaded loaded, Path folder, RunListener listener) {
    try (Analysis analysis = Analysis.open(loaded.plan())) {
      Path empty = ResultFolders.use(folder);
      RunSession session =
          new RunSession(loaded.plan(), loaded.text(), loaded.warnings(), empty, listener);
      return session.run(Stepping.of(loaded.compiled().start()), analysis);
    }
  }
}

package org.hillock.pipeline.run;

import java.nio.file.Path;
import org.hillock.engine.Simulation;
import org.hillock.pipeline.Loaded;
import org.hillock.pipeline.analysis.Analysis;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a loaded pipeline: simulates it while its analyzers read the run log, and writes everything
 * into one folder.
 *
 * @since 1.0
 */
public final class Runner {
  private static final Logger LOG = LoggerFactory.getLogger(Runner.class);

  private final int threads;

  /** A runner that simulates on one thread; it keeps nothing between runs. */
  public Runner() {
    this(1);
  }

  /**
   * A runner that simulates on several threads; what it gives is the same.
   *
   * @param threads how many may make steps at the same time, at least 1
   */
  public Runner(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("a run needs a thread, not " + threads);
    }
    this.threads = threads;
  }

  /**
   * Simulates, analyzes and writes everything down. The runs of a sweep come one after the other;
   * one that fails does not keep the others from running.
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
    return loaded.grid().axes().isEmpty()
        ? one(loaded, folder, listener)
        : new RunSeries(loaded, ResultFolders.use(folder), listener, threads).run();
  }

  private Outcome one(Loaded loaded, Path folder, RunListener listener) {
    try (Analysis analysis = Analysis.open(loaded.plan())) {
      Path empty = ResultFolders.use(folder);
      RunSession session =
          new RunSession(loaded.plan(), loaded.text(), loaded.warnings(), empty, listener);
      try (Simulation simulation = loaded.compiled().start(threads)) {
        simulation.notes().forEach(LOG::info);
        Outcome outcome = session.run(Stepping.of(simulation), analysis);
        simulation.news().forEach(LOG::info);
        return outcome;
      }
    }
  }
}

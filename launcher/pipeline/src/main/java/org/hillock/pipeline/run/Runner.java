package org.hillock.pipeline.run;

import java.nio.file.Path;
import org.hillock.pipeline.Loaded;

/** Runs a loaded pipeline. */
public final class Runner {
  /**
   * Simulates, analyzes and writes everything down.
   *
   * @param loaded the pipeline, bound to its plug-ins
   * @param folder where to write: it must not exist, or be empty
   * @param listener follows the run and may cancel it
   * @return what it gave; also after a failure or an interruption, with everything that was computed until then
   * @throws org.hillock.api.HillockException if nothing could be run at all: the plan does not compile, an analyzer
   *     refuses its options, or the folder holds other results
   */
  public Outcome run(Loaded loaded, Path folder, RunListener listener) {
    throw new IllegalStateException("under construction");
  }
}

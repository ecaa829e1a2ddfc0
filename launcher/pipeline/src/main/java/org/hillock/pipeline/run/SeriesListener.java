package org.hillock.pipeline.run;

import java.util.List;
import org.hillock.api.Problem;
import org.hillock.pipeline.Loaded;
import org.hillock.pipeline.plan.RunGrid;

/** Makes of several runs one, for those who follow. */
final class SeriesListener implements RunListener {
  private final RunListener listener;
  private final RunGrid grid;
  private final long total;
  private final double meanStepMs;
  private final long start = System.nanoTime();
  private int run;
  private long before;

  SeriesListener(RunListener listener, RunGrid grid, List<Loaded.Run> runs) {
    this.listener = listener;
    this.grid = grid;
    long steps = 0;
    double milliseconds = 0;
    for (Loaded.Run each : runs) {
      steps += each.plan().run().steps();
      milliseconds += each.plan().run().steps() * each.plan().run().step();
    }
    this.total = steps;
    this.meanStepMs = milliseconds / steps;
  }

  /** Another run begins. */
  void begin(int next, long stepsBefore) {
    run = next;
    before = stepsBefore;
  }

  @Override
  public void progress(RunProgress progress) {
    double seconds = (System.nanoTime() - start) * 1e-9;
    listener.progress(new RunProgress(before + progress.steps(), total, meanStepMs, seconds));
  }

  /** Each run simulates and analyzes; only the first beginning is news. */
  @Override
  public void stage(Stage stage) {
    if (run == 0 && stage == Stage.SIMULATING) {
      listener.stage(stage);
    }
  }

  @Override
  public void problem(Problem problem) {
    listener.problem(grid.named(problem, run));
  }

  @Override
  public boolean cancelled() {
    return listener.cancelled();
  }

  @Override
  public boolean impatient() {
    return listener.impatient();
  }
}

package org.hillock.engine.internal.run;

import java.util.List;
import org.hillock.engine.internal.compile.PopulationCode;
import org.hillock.engine.plan.Recorder;

/** Makes the steps of all populations, in the order of time. */
public final class Clock {
  private final long steps;
  private final List<PopulationRun> runs;
  private final List<FiniteGuard> guards;
  private long step;

  /** A run at time zero. */
  public Clock(List<PopulationCode> codes, long steps) {
    this.steps = steps;
    this.runs = codes.stream().map(PopulationRun::new).toList();
    this.guards = FiniteGuard.of(runs);
  }

  public long step() {
    return step;
  }

  public boolean done() {
    return step == steps;
  }

  public PopulationRun population(int index) {
    return runs.get(index);
  }

  /** Makes steps, fewer if the run ends before. */
  public void advance(long count, Recorder recorder) {
    long last = count < steps - step ? step + count : steps;
    while (step < last) {
      sample(recorder);
      move(recorder);
      if (step % FiniteGuard.INTERVAL == 0 || done()) {
        check();
      }
      if (done()) {
        end(recorder);
      }
    }
  }

  private void sample(Recorder recorder) {
    for (int i = 0; i < runs.size(); i++) {
      runs.get(i).prepare(step);
      runs.get(i).sample(step, i, recorder);
    }
  }

  private void move(Recorder recorder) {
    for (int i = 0; i < runs.size(); i++) {
      int count = runs.get(i).advance(step);
      if (count > 0) {
        recorder.spike(i, step + 1, runs.get(i).spikes(), count);
      }
    }
    step++;
  }

  private void check() {
    for (FiniteGuard guard : guards) {
      guard.check(step);
    }
  }

  private void end(Recorder recorder) {
    for (int i = 0; i < runs.size(); i++) {
      runs.get(i).prepareEnd(step);
      runs.get(i).sample(step, i, recorder);
      runs.get(i).close();
    }
  }
}

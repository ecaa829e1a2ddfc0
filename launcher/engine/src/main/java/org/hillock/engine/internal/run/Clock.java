package org.hillock.engine.internal.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hillock.engine.internal.compile.PopulationCode;
import org.hillock.engine.plan.Recorder;

/** Makes the steps of all populations, in the order of time. */
public final class Clock implements AutoCloseable {
  private final long steps;
  private final Team team;
  private final List<PopulationRun> runs;
  private final List<FiniteGuard> guards;
  private long step;
  private boolean closed;

  /**
   * A run at time zero.
   *
   * @param threads how many may work at the same time, at least 1
   */
  public Clock(List<PopulationCode> codes, long steps, int threads) {
    this.steps = steps;
    List<Cut> cuts = codes.stream().map(code -> Cut.of(code, threads)).toList();
    this.team = new Team(cuts.stream().mapToInt(Cut::parts).max().orElse(1));
    this.runs =
        IntStream.range(0, cuts.size())
            .mapToObj(i -> new PopulationRun(codes.get(i), cuts.get(i), team))
            .toList();
    HandOver.start(runs.stream().map(PopulationRun::moving).toList());
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
    if (closed && count > 0 && !done()) {
      throw new IllegalStateException("the simulation is closed");
    }
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
        runs.get(i).hand(i, step + 1, count, recorder);
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
    }
    close();
  }

  /** What was decided about threads, by population. */
  public List<String> notes() {
    return runs.stream().map(PopulationRun::note).toList();
  }

  /** What has become of vectors, by population. */
  public List<String> news() {
    return runs.stream().map(PopulationRun::news).flatMap(Optional::stream).toList();
  }

  /** Ends all threads. */
  @Override
  public void close() {
    closed = true;
    runs.forEach(PopulationRun::close);
    team.close();
  }
}

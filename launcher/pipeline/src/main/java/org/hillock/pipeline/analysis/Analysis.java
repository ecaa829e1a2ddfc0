package org.hillock.pipeline.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.pipeline.log.RunLog;
import org.hillock.pipeline.plan.Plan;

/**
 * The analyzers of a plan at work on one log, each on a thread of its own. They read at their own
 * pace: nobody waits for them before {@link #results}.
 *
 * @since 1.0
 */
public final class Analysis implements AutoCloseable {
  private final List<AnalyzerTask> tasks;
  private final List<Thread> threads = new ArrayList<>();

  private Analysis(List<AnalyzerTask> tasks) {
    this.tasks = tasks;
  }

  /**
   * Opens all analyzers of a plan.
   *
   * @param plan the plan
   * @return analyzers that have not begun
   * @throws HillockException with every refusal, if an analyzer does not accept its options or
   *     fails
   */
  public static Analysis open(Plan plan) {
    return new Analysis(new Opening(plan).open());
  }

  /**
   * Lets them read. To be called once.
   *
   * @param log a log, growing or finished
   */
  public void start(RunLog log) {
    for (AnalyzerTask task : tasks) {
      Optional<AnalyzerTask> upstream = task.plan().upstream().map(this::find);
      // Not virtual: one that never blocks would keep its carrier from all others.
      threads.add(
          Thread.ofPlatform()
              .daemon()
              .name("analyzer " + task.plan().name())
              .start(() -> task.run(log, upstream)));
    }
  }

  private AnalyzerTask find(String name) {
    return tasks.stream().filter(t -> t.plan().name().equals(name)).findFirst().orElseThrow();
  }

  /**
   * Waits until all have finished.
   *
   * @param most how long at most
   * @return whether they have
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  public boolean await(Duration most) throws InterruptedException {
    CompletableFuture<?>[] outcomes =
        tasks.stream().map(AnalyzerTask::outcome).toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(outcomes).get(most.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a task never ends with an exception", e);
    }
  }

  /**
   * What they gave. Those that have not finished count as failed.
   *
   * @return one for each analyzer, in the order of the plan
   */
  public List<AnalyzerResult> results() {
    return tasks.stream().map(task -> task.outcome().getNow(task.unfinished())).toList();
  }

  /**
   * What went wrong.
   *
   * @param results what {@link #results} gave; an analyzer may have finished since then
   * @return their failures, and what could not be read from a damaged log
   */
  public List<Problem> problems(List<AnalyzerResult> results) {
    List<Problem> problems = new ArrayList<>();
    results.forEach(result -> result.failure().ifPresent(problems::add));
    tasks.stream()
        .flatMap(task -> task.loss().stream())
        .distinct()
        .forEach(loss -> problems.add(Problem.warning(loss.text(), "", Location.NOWHERE)));
    return problems;
  }

  /** Interrupts those that still read. Analyzers that have not begun are closed. */
  @Override
  public void close() {
    if (threads.isEmpty()) {
      tasks.forEach(AnalyzerTask::close);
    }
    threads.forEach(Thread::interrupt);
  }
}

package org.hillock.engine.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Threads that do the parts of a step at the same time. The caller does the first part, so a team
 * of one has no threads. They are started when they are first needed.
 */
final class Team implements AutoCloseable {
  /** Whoever has waited this long parks; to be woken takes longer than that. */
  private static final long SPIN_NS = TimeUnit.MICROSECONDS.toNanos(20);

  /** Something that is done in parts. */
  @FunctionalInterface
  interface Task {
    /** Does one part; parts know nothing of each other. */
    void run(int part);
  }

  private final int size;
  private final long spinNs;
  private final List<Worker> workers = new ArrayList<>();

  /**
   * A team without threads yet.
   *
   * @param size how many threads at most, with the caller's
   */
  Team(int size) {
    this.size = size;
    // With more threads than cores, whoever spins holds up those that it waits for.
    this.spinNs = size <= Runtime.getRuntime().availableProcessors() ? SPIN_NS : 0;
  }

  /**
   * Does all parts and returns when the last is done. If parts fail, the rest is done nevertheless;
   * what the first of them threw is thrown.
   *
   * @param parts how many, at most the size of the team
   */
  void run(int parts, Task task) {
    if (parts == 1) {
      task.run(0);
      return;
    }
    start(parts);
    for (int i = 0; i < parts - 1; i++) {
      workers.get(i).give(task);
    }
    Optional<Throwable> failure = attempt(task);
    for (int i = 0; i < parts - 1; i++) {
      Optional<Throwable> another = workers.get(i).await();
      failure = failure.isPresent() ? failure : another;
    }
    if (failure.isPresent()) {
      raise(failure.get());
    }
  }

  private void start(int parts) {
    if (parts > size) {
      throw new IllegalArgumentException(parts + " parts for a team of " + size);
    }
    while (workers.size() < parts - 1) {
      workers.add(Worker.start(workers.size() + 1, spinNs));
    }
  }

  private static Optional<Throwable> attempt(Task task) {
    try {
      task.run(0);
      return Optional.empty();
    } catch (Throwable thrown) {
      return Optional.of(thrown); // the others are waited for first
    }
  }

  /** Throws on what a task threw, which declares nothing. */
  private static void raise(Throwable thrown) {
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    throw new IllegalStateException("a part of a step failed", thrown);
  }

  /** Ends the threads and returns when they have ended. */
  @Override
  public void close() {
    workers.forEach(Worker::close);
    workers.clear();
  }
}

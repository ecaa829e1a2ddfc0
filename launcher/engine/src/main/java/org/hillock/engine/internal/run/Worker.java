package org.hillock.engine.internal.run;

import java.util.Optional;

/** A thread that does one part of every round of a {@link Team}, and waits in between. */
final class Worker {
  private static final Team.Task NOTHING = part -> {};

  private final int part;
  private final long spinNs;
  private final Turn given = new Turn();
  private final Turn done = new Turn();
  private final Thread thread;

  // Written by one side before it raises its turn, read by the other after it has waited for it.
  private Team.Task task = NOTHING;
  private Optional<Throwable> failure = Optional.empty();
  private long rounds;
  private volatile boolean over;

  private Worker(int part, long spinNs) {
    this.part = part;
    this.spinNs = spinNs;
    this.thread = Thread.ofPlatform().daemon().name("hillock-step-" + part).unstarted(this::work);
  }

  static Worker start(int part, long spinNs) {
    Worker worker = new Worker(part, spinNs);
    worker.thread.start();
    return worker;
  }

  /** Lets it do its part; {@link #await} must follow. */
  void give(Team.Task next) {
    task = next;
    rounds++;
    given.raise(rounds);
  }

  /**
   * Waits until its part is done.
   *
   * @return what its part threw
   */
  Optional<Throwable> await() {
    done.await(rounds, spinNs);
    return failure;
  }

  private void work() {
    long round = 1;
    given.await(round, spinNs);
    while (!over) {
      failure = attempt();
      task = NOTHING; // a waiting thread keeps no simulation in memory
      done.raise(round);
      round++;
      given.await(round, spinNs);
    }
  }

  private Optional<Throwable> attempt() {
    try {
      task.run(part);
      return Optional.empty();
    } catch (Throwable thrown) {
      return Optional.of(thrown); // the team throws it on, whatever it is
    }
  }

  /** Ends the thread, which waits for a round, and returns when it has ended. */
  void close() {
    over = true;
    rounds++;
    given.raise(rounds);
    try {
      thread.join();
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt(); // it ends without us
    }
  }
}

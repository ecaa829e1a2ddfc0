package org.hillock.app.platform;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long the platform waits for the code of a plug-in. What does not end by then is left to its
 * thread, which does not keep the process alive: Java cannot end a thread.
 *
 * @param limit the time for one call
 */
record Patience(Duration limit) {
  /** Long for a constructor, short for a person who waits. */
  static final Patience USUAL = new Patience(Duration.ofSeconds(10));

  /**
   * Calls somebody else's code.
   *
   * @param work the call
   * @return what it gives
   * @throws TimeoutException if it has not ended in time
   * @throws Exception whatever the code itself throws
   */
  <T> T call(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "hillock-plug-in");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Exception cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw e;
      }
    }
  }

  /** The time in words. */
  String words() {
    return limit.toMillis() < 1000 ? limit.toMillis() + " ms" : limit.toSeconds() + " s";
  }
}

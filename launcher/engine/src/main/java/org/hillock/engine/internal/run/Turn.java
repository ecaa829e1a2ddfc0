package org.hillock.engine.internal.run;

import java.util.concurrent.locks.LockSupport;

/**
 * A number that one thread raises and another one waits for. What the first wrote before is seen by
 * the second afterwards.
 */
final class Turn {
  private volatile long reached;
  private volatile boolean parked;
  private volatile Thread waiting = Thread.currentThread();

  /** Raises the number; at most one thread does. */
  void raise(long to) {
    reached = to;
    if (parked) {
      LockSupport.unpark(waiting);
    }
  }

  /**
   * Waits for a number; at most one thread does. It spins first, since the other is often as good
   * as ready, and then gives up its core.
   *
   * @param spinNs how long to spin
   */
  void await(long number, long spinNs) {
    if (reached < number && !spun(number, spinNs)) {
      park(number);
    }
  }

  private boolean spun(long number, long spinNs) {
    long begin = System.nanoTime();
    while (System.nanoTime() - begin < spinNs) {
      if (reached >= number) {
        return true;
      }
      Thread.onSpinWait();
    }
    return false;
  }

  private void park(long number) {
    boolean interrupted = false;
    waiting = Thread.currentThread();
    parked = true; // before the number is read again: whoever raises it reads this afterwards
    while (reached < number) {
      LockSupport.park(this);
      interrupted |= Thread.interrupted(); // else parking would return at once
    }
    parked = false;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

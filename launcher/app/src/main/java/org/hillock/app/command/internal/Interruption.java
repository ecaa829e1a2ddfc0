package org.hillock.app.command.internal;

import java.util.concurrent.atomic.AtomicInteger;

/** How often the user has asked to end. Signal handlers write, the run reads. */
public final class Interruption {
  /** For runs that nobody can interrupt. */
  public static final Interruption NEVER = new Interruption(false);

  private final AtomicInteger requests = new AtomicInteger();
  private final boolean listening;

  /** One that listens to signals once a run has begun. */
  public Interruption() {
    this(true);
  }

  private Interruption(boolean listening) {
    this.listening = listening;
  }

  /** From here on Ctrl-C ends the run instead of the process. */
  void listen() {
    if (listening) {
      Signals.handle("INT", this::request);
      Signals.handle("TERM", this::request);
      Signals.handle("HUP", this::request);
    }
  }

  /** One more request; the third ends the process on the spot, for a run that does not end. */
  void request() {
    if (requests.incrementAndGet() > 2) {
      Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
    }
  }

  /** Whether to end the simulation. */
  boolean requested() {
    return requests.get() > 0;
  }

  /** Whether to end also what comes after it. */
  boolean impatient() {
    return requests.get() > 1;
  }
}

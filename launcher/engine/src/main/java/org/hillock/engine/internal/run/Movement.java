package org.hillock.engine.internal.run;

import org.hillock.engine.plan.Recorder;

/** How the neurons of a population are moved. */
interface Movement {
  /**
   * Makes a step that was prepared.
   *
   * @param step its index
   * @param draws whether random numbers are due
   * @param pulses whether any arrive at its end that are not part of every step
   * @return how many spikes there were; {@link #hand} hands them out
   */
  int make(long step, boolean draws, boolean pulses);

  /** Who fired in the last step, in the order in which it is handed out. */
  int[] spikes();

  /**
   * Hands out the spikes of the last step.
   *
   * @param end its end in steps
   * @param count how many, at least 1
   */
  void hand(int population, long end, int count, Recorder recorder);

  /** How steps are cut, and why. */
  String note();
}

package org.hillock.pipeline.run;

import java.util.OptionalDouble;

/**
 * How far a run is.
 *
 * @param steps how many steps are done
 * @param total how many steps the run has, above zero
 * @param stepMs the step, ms of biological time
 * @param seconds the time that the steps done have taken, s
 * @since 1.0
 */
public record RunProgress(long steps, long total, double stepMs, double seconds) {
  /**
   * The part that is done.
   *
   * @return from 0 to 1
   */
  public double fraction() {
    return (double) steps / total;
  }

  /**
   * How fast it goes.
   *
   * @return steps per second; 0 before the first
   */
  public double stepsPerSecond() {
    return seconds > 0 ? steps / seconds : 0;
  }

  /**
   * How much biological time passes in a second.
   *
   * @return 1 for real time, above 1 for faster; 0 before the first step
   */
  public double realTimeFactor() {
    return stepsPerSecond() * stepMs / 1000;
  }

  /**
   * How much longer it will take at this speed.
   *
   * @return s; empty before the first step
   */
  public OptionalDouble secondsLeft() {
    return stepsPerSecond() > 0
        ? OptionalDouble.of((total - steps) / stepsPerSecond())
        : OptionalDouble.empty();
  }
}

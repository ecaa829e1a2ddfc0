package org.hillock.api.input;

/**
 * One step of a run: from {@code step * dt} to {@code (step + 1) * dt}.
 *
 * @param step the index of the step, from 0
 * @param dt ms, above zero
 * @since 1.0
 */
public record Window(long step, double dt) {
  /**
   * When the step begins.
   *
   * @return ms
   */
  public double start() {
    return step * dt;
  }

  /**
   * When the step ends.
   *
   * @return ms
   */
  public double end() {
    return (step + 1) * dt;
  }
}

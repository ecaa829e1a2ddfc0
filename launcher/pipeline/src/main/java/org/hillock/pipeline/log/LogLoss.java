package org.hillock.pipeline.log;

/**
 * What a cursor could not read.
 *
 * @param population whose data are missing
 * @param steps the steps up to here were read
 * @param missing how many steps of those the run was meant to have could not be read
 * @param position the byte of the file at which reading ended
 * @param reason why
 * @since 1.0
 */
public record LogLoss(String population, long steps, long missing, long position, String reason) {
  /**
   * The loss in words.
   *
   * @return a sentence without its full stop
   */
  public String text() {
    return reason
        + " (byte "
        + position
        + "): "
        + population
        + " can be read up to step "
        + steps
        + ", "
        + missing
        + " steps are missing";
  }
}

package org.hillock.bench.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one stretch of steps took.
 *
 * @param nanoseconds processor time
 * @param spikes of all neurons
 */
record Measurement(long nanoseconds, long spikes) {
  private static final Pattern LINE = Pattern.compile("\\s*(\\d+) (\\d+)\\s*");

  /**
   * Reads what a peer prints.
   *
   * @throws IllegalArgumentException if it is anything but two whole numbers
   */
  static Measurement parse(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"" + line.strip() + "\" is no measurement: nanoseconds and spikes were expected");
    }
    return new Measurement(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
  }

  /** As {@link #parse} reads it. */
  String line() {
    return nanoseconds + " " + spikes;
  }
}

package org.hillock.bench.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measured times as a table for people. */
final class SpreadTable {
  private SpreadTable() {}

  /**
   * The table.
   *
   * @param head of its first column
   * @param times for each line at least one time, in ms
   */
  static String of(String head, Map<String, List<Double>> times) {
    StringBuilder text =
        new StringBuilder(
            "\n| " + head + " | min | median | max |\n| --- | ---: | ---: | ---: |\n");
    times.forEach((title, measured) -> {
      Spread spread = Spread.of(measured);
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %.0f | %.0f | %.0f |%n",
              title,
              spread.min(),
              spread.median(),
              spread.max()));
    });
    return text.toString();
  }
}

package org.hillock.bench.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was measured, as tables for people; "-" where a peer is missing.
 *
 * @param rows one for each kernel and number of neurons
 */
record PeerTable(List<PeerRow> rows) {
  /** The number of neurons for which there are targets. */
  static final int TARGET_NEURONS = 10_000;

  /** How much of the time by hand may be taken. */
  static final double BY_HAND_TARGET = 1.3;

  /** Copies the list. */
  PeerTable {
    rows = List.copyOf(rows);
  }

  /** All tables. */
  String text() {
    return times() + "\n" + targets() + "\n" + rates();
  }

  private String times() {
    return table(
        "ns per neuron and step",
        List.of("faster than Brian2", "than its default flags", "time of the best by hand"),
        row ->
            peers(row.times())
                + cell(factor(row.fasterThanBrian()))
                + cell(factor(row.ratio(List.of(Peer.BRIAN_DEFAULT))))
                + cell(factor(row.slowerThanByHand())));
  }

  private String rates() {
    return table("spikes per neuron and second", List.of(), row -> peers(row.rates()));
  }

  private String targets() {
    String head =
        "| target, %d neurons | faster than Brian2 | at least | | time of the best by hand | at"
            + " most | |%n| --- | ---: | ---: | --- | ---: | ---: | --- |%n";
    return String.format(Locale.ROOT, head, TARGET_NEURONS)
        + rows.stream()
            .filter(row -> row.neurons() == TARGET_NEURONS && row.kernel().target().isPresent())
            .map(PeerTable::target)
            .collect(Collectors.joining());
  }

  private static String target(PeerRow row) {
    double faster = row.kernel().target().orElseThrow();
    return "| "
        + row.kernel().population().title()
        + " |"
        + cell(factor(row.fasterThanBrian()))
        + cell(number(faster) + "x")
        + cell(verdict(row.fasterThanBrian(), ratio -> ratio >= faster))
        + cell(factor(row.slowerThanByHand()))
        + cell(number(BY_HAND_TARGET) + "x")
        + cell(verdict(row.slowerThanByHand(), ratio -> ratio <= BY_HAND_TARGET))
        + "\n";
  }

  private String table(String what, List<String> more, Function<PeerRow, String> cells) {
    List<String> titles = new ArrayList<>(List.of(what, "neurons"));
    Arrays.stream(Peer.values()).map(Peer::title).forEach(titles::add);
    titles.addAll(more);
    return "| "
        + String.join(" | ", titles)
        + " |\n| --- |"
        + " ---: |".repeat(titles.size() - 1)
        + "\n"
        + rows.stream()
            .map(row ->
                "| "
                    + row.kernel().population().title()
                    + " |"
                    + cell(Integer.toString(row.neurons()))
                    + cells.apply(row)
                    + "\n")
            .collect(Collectors.joining());
  }

  private static String peers(Map<Peer, Double> values) {
    return Arrays.stream(Peer.values())
        .map(peer -> cell(Optional.ofNullable(values.get(peer)).map(PeerTable::number).orElse("-")))
        .collect(Collectors.joining());
  }

  private static String cell(String text) {
    return " " + text + " |";
  }

  private static String factor(OptionalDouble ratio) {
    return ratio.isPresent() ? number(ratio.getAsDouble()) + "x" : "-";
  }

  private static String verdict(OptionalDouble ratio, DoublePredicate condition) {
    if (ratio.isEmpty()) {
      return "-";
    }
    return condition.test(ratio.getAsDouble()) ? "met" : "missed";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
  }
}

package org.hillock.engine.internal.program;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The program of one step of one population.
 *
 * @param nodes each needs earlier ones only
 * @param lines for each node the statement that needed it first
 * @param statements the texts that lines refer to
 * @param phases what each part of the step computes; a part without outputs is missing
 * @param probes what records want, by record
 */
public record Program(
    List<Node> nodes,
    List<Integer> lines,
    List<String> statements,
    Map<Phase, List<Output>> phases,
    List<Output> probes) {
  /** Copies the collections. */
  public Program {
    nodes = List.copyOf(nodes);
    lines = List.copyOf(lines);
    statements = List.copyOf(statements);
    Map<Phase, List<Output>> ordered = new EnumMap<>(Phase.class);
    phases.forEach((phase, outputs) -> ordered.put(phase, List.copyOf(outputs)));
    phases = ordered;
    probes = List.copyOf(probes);
  }

  /** The outputs of a phase; empty if it is missing. */
  public List<Output> phase(Phase phase) {
    return phases.getOrDefault(phase, List.of());
  }

  /** All outputs. */
  public List<Output> outputs() {
    List<Output> all = new ArrayList<>();
    phases.values().forEach(all::addAll);
    all.addAll(probes);
    return all;
  }

  /** The columns that the phases write. */
  public List<String> stored() {
    return phases.entrySet().stream()
        .filter(entry -> entry.getKey() != Phase.REFRACTORY)
        .flatMap(entry -> entry.getValue().stream())
        .filter(output -> !nodes.get(output.node()).logical())
        .map(Output::target)
        .distinct()
        .toList();
  }

  /**
   * Whether events arrive at random: then arrivals are part of every step, and not of those only
   * for which pulses are planned.
   */
  public boolean arrivesAlways() {
    return !phase(Phase.EVENTS).isEmpty();
  }

  /** Everything that some outputs need. */
  public BitSet reach(Collection<Output> outputs) {
    BitSet reach = new BitSet(nodes.size());
    outputs.forEach(output -> reach.set(output.node()));
    for (int i = reach.length() - 1; i >= 0; i = reach.previousSetBit(i - 1)) {
      nodes.get(i).needs().forEach(reach::set);
    }
    return reach;
  }
}

package org.hillock.engine.internal.emit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hillock.engine.internal.program.Node;
import org.hillock.engine.internal.program.Operation;
import org.hillock.engine.internal.program.Output;
import org.hillock.engine.internal.program.Phase;
import org.hillock.engine.internal.program.Program;
import org.hillock.engine.internal.program.Rate;

/**
 * Cuts the integration of a large model into methods that the JIT still compiles; values that cross
 * a cut go through scratch columns of one block.
 *
 * @param segments in the order in which they run
 * @param scratch the names of all scratch columns
 */
record Splitting(List<Segment> segments, List<String> scratch) {
  /** About what a method's body may take, so that the JIT compiles it quickly. */
  static final int SEGMENT_BYTES = 3000;

  /**
   * A method.
   *
   * @param arm which neurons it is for
   * @param outputs what it computes into scratch columns
   * @param kept nodes of earlier segments and the scratch columns that hold them
   */
  record Segment(Phase arm, List<Output> outputs, Map<Integer, String> kept) {
    Segment {
      outputs = List.copyOf(outputs);
      kept = Map.copyOf(kept);
    }
  }

  /** The scratch column of a state's new value. */
  static String next(String state) {
    return "next " + state;
  }

  /** Whether a scratch column holds a state's new value. */
  static boolean isNext(String scratch) {
    return scratch.startsWith("next ");
  }

  /**
   * Cuts a program.
   *
   * @param program after all passes
   * @param bytes about how many bytes a segment may take
   */
  static Splitting of(Program program, int bytes) {
    List<Segment> segments = new ArrayList<>();
    segments.addAll(arm(program, Phase.FREE, bytes));
    segments.addAll(arm(program, Phase.CLAMPED, bytes));
    Set<String> scratch = new LinkedHashSet<>();
    segments.forEach(segment -> segment.outputs().forEach(output -> scratch.add(output.target())));
    return new Splitting(segments, List.copyOf(scratch));
  }

  private static List<Segment> arm(Program program, Phase arm, int limit) {
    List<Output> outputs = program.phase(arm);
    if (outputs.isEmpty()) {
      return List.of();
    }
    List<BitSet> chunks = chunks(program, outputs, limit);
    List<Segment> segments = new ArrayList<>();
    Map<Integer, String> kept = new LinkedHashMap<>();
    for (int i = 0; i < chunks.size() - 1; i++) {
      List<Output> crossing = crossing(program, chunks, i, outputs);
      segments.add(new Segment(arm, crossing, kept));
      crossing.forEach(output -> kept.put(output.node(), output.target()));
    }
    List<Output> results =
        outputs.stream().map(o -> new Output(next(o.target()), o.node(), o.line())).toList();
    segments.add(new Segment(arm, results, kept));
    return segments;
  }

  private static List<BitSet> chunks(Program program, List<Output> outputs, int limit) {
    List<Rate> rates = Rate.of(program.nodes());
    BitSet computed = program.reach(outputs);
    computed.stream()
        .filter(i -> rates.get(i) == Rate.STEP || !(program.nodes().get(i) instanceof Node.Apply))
        .forEach(computed::clear);
    int[] order = computed.stream().toArray();
    List<BitSet> chunks = new ArrayList<>();
    int from = 0;
    for (int to : Cuts.of(bytes(program, order), crossing(program, order), limit)) {
      BitSet chunk = new BitSet();
      Arrays.stream(order, from, to).forEach(chunk::set);
      chunks.add(chunk);
      from = to;
    }
    return chunks;
  }

  private static int[] bytes(Program program, int[] order) {
    return Arrays.stream(order).map(node -> bytes(program.nodes().get(node))).toArray();
  }

  /** For each node how many values are alive after it: computed, and needed later. */
  private static int[] crossing(Program program, int[] order) {
    int[] last = new int[program.nodes().size()];
    for (int at = 0; at < order.length; at++) {
      for (int operand : program.nodes().get(order[at]).needs()) {
        last[operand] = at;
      }
    }
    int[] changes = new int[order.length + 1];
    for (int at = 0; at < order.length; at++) {
      if (last[order[at]] > at) {
        changes[at]++;
        changes[last[order[at]]]--;
      }
    }
    int[] alive = new int[order.length];
    for (int at = 0; at < order.length; at++) {
      alive[at] = changes[at] + (at == 0 ? 0 : alive[at - 1]);
    }
    return alive;
  }

  /** What a node takes at most: its operands loaded, itself computed and kept. */
  private static int bytes(Node node) {
    if (node instanceof Node.Apply apply) {
      boolean branches = apply.operation().logical() || apply.operation() == Operation.SELECT;
      return 4 + 5 * apply.operands().size() + (branches ? 10 : 3);
    }
    return 0;
  }

  /** The nodes of a chunk that later chunks, or the results, need. */
  private static List<Output> crossing(
      Program program, List<BitSet> chunks, int at, List<Output> outputs) {
    BitSet needed = new BitSet();
    for (BitSet later : chunks.subList(at + 1, chunks.size())) {
      later.stream().forEach(node -> program.nodes().get(node).needs().forEach(needed::set));
    }
    outputs.forEach(output -> needed.set(output.node()));
    needed.and(chunks.get(at));
    return needed.stream()
        .mapToObj(node -> new Output("kept " + node, node, program.lines().get(node)))
        .toList();
  }
}

package org.hillock.engine.internal.program;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hillock.engine.internal.program.Node.Apply;

/**
 * Rebuilds a program node by node; what no output needs is left behind, and what becomes equal is
 * shared.
 */
final class Rewriting {
  /** What becomes of one node. */
  @FunctionalInterface
  interface Rule {
    /**
     * Adds the replacement of a node.
     *
     * @param graph the new graph
     * @param node the node, its operands already those of the new graph
     * @param old its index in the old program
     * @return the index of the replacement
     */
    int replace(Graph graph, Node node, int old);
  }

  private Rewriting() {}

  static Program rewrite(Program program, Rule rule) {
    Graph graph = new Graph();
    BitSet reach = program.reach(program.outputs());
    int[] moved = new int[program.nodes().size()];
    for (int i = reach.nextSetBit(0); i >= 0; i = reach.nextSetBit(i + 1)) {
      moved[i] = rule.replace(graph, relocated(program.nodes().get(i), moved), i);
    }
    Map<Phase, List<Output>> phases = new EnumMap<>(Phase.class);
    program.phases().forEach((phase, outputs) -> phases.put(phase, relocated(outputs, moved)));
    return new Program(
        graph.nodes(),
        graph.lines(),
        program.statements(),
        phases,
        relocated(program.probes(), moved));
  }

  /** The program without what no output needs any more. */
  static Program pruned(Program program) {
    return rewrite(program, (graph, node, old) -> graph.add(node, program.lines().get(old)));
  }

  private static Node relocated(Node node, int[] moved) {
    if (node instanceof Apply apply) {
      return new Apply(
          apply.operation(), apply.operands().stream().map(operand -> moved[operand]).toList());
    }
    return node;
  }

  private static List<Output> relocated(List<Output> outputs, int[] moved) {
    List<Output> result = new ArrayList<>();
    outputs.forEach(
        output -> result.add(new Output(output.target(), moved[output.node()], output.line())));
    return result;
  }
}

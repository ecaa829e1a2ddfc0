package org.hillock.engine.internal.program;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hillock.engine.internal.program.Node.Apply;
import org.hillock.engine.internal.program.Node.Column;

/**
 * Turns what depends on a neuron's parameters only into columns, when it holds a division or a
 * function: those are dearer than a load.
 */
public final class Precomputation {
  /**
   * The outcome.
   *
   * @param program the program that loads the new columns
   * @param columns for each new column the node of the program before that gives its values
   */
  public record Outcome(Program program, Map<String, Integer> columns) {}

  private Precomputation() {}

  /**
   * Applies the pass.
   *
   * @param program before
   * @return after
   */
  public static Outcome of(Program program) {
    BitSet chosen = chosen(program);
    Map<String, Integer> columns = new LinkedHashMap<>();
    Program after =
        Rewriting.rewrite(
            program,
            (graph, node, old) -> {
              if (!chosen.get(old)) {
                return graph.add(node, program.lines().get(old));
              }
              String name = "precomputed " + columns.size();
              columns.put(name, old);
              return graph.add(new Column(name, true), program.lines().get(old));
            });
    return new Outcome(Rewriting.pruned(after), columns);
  }

  /** Dear nodes that are needed by something that is not itself precomputed. */
  private static BitSet chosen(Program program) {
    List<Rate> rates = Rate.of(program.nodes());
    BitSet dear = new BitSet();
    BitSet chosen = new BitSet();
    for (int i = 0; i < program.nodes().size(); i++) {
      Node node = program.nodes().get(i);
      boolean perNeuron = rates.get(i) == Rate.NEURON && node instanceof Apply;
      boolean costs =
          node instanceof Apply apply
              && (apply.operation().isCall() || apply.operation() == Operation.DIVIDE);
      dear.set(
          i, perNeuron && !node.logical() && (costs || node.needs().stream().anyMatch(dear::get)));
      if (!dear.get(i)) {
        node.needs().stream().filter(dear::get).forEach(chosen::set);
      }
    }
    program.outputs().stream().map(Output::node).filter(dear::get).forEach(chosen::set);
    return chosen;
  }
}

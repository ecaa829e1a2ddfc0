package org.hillock.engine.internal.program;

import java.util.List;
import java.util.OptionalInt;
import org.hillock.engine.internal.program.Node.Apply;
import org.hillock.engine.internal.program.Node.Constant;
import org.hillock.engine.internal.program.Node.Truth;

/**
 * Computes once what depends on constants only, and drops operations that change no bit of any
 * operand.
 *
 * <p>{@code x + 0} stays: it turns minus zero into zero. {@code 0*x} stays: it is no zero for
 * infinity.
 */
public final class Folding {
  private Folding() {}

  /** The folded program. */
  public static Program of(Program program) {
    return Rewriting.pruned(
        Rewriting.rewrite(
            program, (graph, node, old) -> replace(graph, node, program.lines().get(old))));
  }

  private static int replace(Graph graph, Node node, int line) {
    if (node instanceof Apply apply) {
      if (apply.operands().stream().allMatch(operand -> isConstant(graph.node(operand)))) {
        return graph.add(computed(graph, apply), line);
      }
      OptionalInt same = unchanged(graph, apply);
      if (same.isPresent()) {
        return same.getAsInt();
      }
    }
    return graph.add(node, line);
  }

  private static boolean isConstant(Node node) {
    return node instanceof Constant || node instanceof Truth;
  }

  private static Node computed(Graph graph, Apply apply) {
    double[] values = new double[3];
    for (int i = 0; i < apply.operands().size(); i++) {
      values[i] = value(graph.node(apply.operands().get(i)));
    }
    double result = Arithmetic.apply(apply.operation(), values[0], values[1], values[2]);
    return apply.operation().logical() ? new Truth(result != 0) : new Constant(result);
  }

  private static double value(Node node) {
    if (node instanceof Truth truth) {
      return truth.value() ? 1 : 0;
    }
    return ((Constant) node).value();
  }

  /** The operand that the operation returns as it is, if there is one. */
  private static OptionalInt unchanged(Graph graph, Apply apply) {
    List<Integer> operands = apply.operands();
    int first = operands.get(0);
    int last = operands.getLast();
    return switch (apply.operation()) {
      case ADD ->
          is(graph, last, -0.0) ? OptionalInt.of(first) : when(is(graph, first, -0.0), last);
      case SUBTRACT -> when(is(graph, last, 0.0), first);
      case MULTIPLY ->
          is(graph, last, 1.0) ? OptionalInt.of(first) : when(is(graph, first, 1.0), last);
      case DIVIDE -> when(is(graph, last, 1.0), first);
      case SELECT -> selected(graph, operands);
      default -> OptionalInt.empty();
    };
  }

  private static OptionalInt selected(Graph graph, List<Integer> operands) {
    if (graph.node(operands.get(0)) instanceof Truth truth) {
      return OptionalInt.of(operands.get(truth.value() ? 1 : 2));
    }
    return when(operands.get(1).equals(operands.get(2)), operands.get(1));
  }

  private static OptionalInt when(boolean holds, int operand) {
    return holds ? OptionalInt.of(operand) : OptionalInt.empty();
  }

  private static boolean is(Graph graph, int operand, double value) {
    return graph.node(operand).equals(new Constant(value));
  }
}

package org.hillock.engine.internal.program;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hillock.engine.internal.program.Node.Apply;
import org.hillock.engine.internal.program.Node.Column;
import org.hillock.engine.internal.program.Node.Constant;
import org.hillock.engine.internal.program.Node.Scalar;
import org.hillock.engine.internal.program.Node.Truth;

/** Computes one node of a program for one neuron after the other, without emitted code. */
public final class NodeEvaluator {
  private final List<Node> nodes;
  private final int target;
  private final int[] needed;
  private final double[] values;

  /**
   * An evaluator of one node.
   *
   * @param nodes the program's nodes
   * @param target the index of the node
   */
  public NodeEvaluator(List<Node> nodes, int target) {
    this.nodes = nodes;
    this.target = target;
    BitSet reach = new BitSet();
    reach.set(target);
    for (int i = target; i >= 0; i = reach.previousSetBit(i - 1)) {
      nodes.get(i).needs().forEach(reach::set);
    }
    this.needed = reach.stream().toArray();
    this.values = new double[target + 1];
  }

  /**
   * Computes the node.
   *
   * @param inputs the values of columns and scalars by name
   * @return its value; a truth value is 1 or 0
   */
  public double evaluate(ToDoubleFunction<String> inputs) {
    for (int i : needed) {
      values[i] =
          switch (nodes.get(i)) {
            case Constant constant -> constant.value();
            case Truth truth -> truth.value() ? 1 : 0;
            case Column column -> inputs.applyAsDouble(column.name());
            case Scalar scalar -> inputs.applyAsDouble(scalar.name());
            case Apply apply -> apply(apply);
          };
    }
    return values[target];
  }

  private double apply(Apply apply) {
    List<Integer> operands = apply.operands();
    double a = values[operands.get(0)];
    double b = operands.size() > 1 ? values[operands.get(1)] : 0;
    double c = operands.size() > 2 ? values[operands.get(2)] : 0;
    return Arithmetic.apply(apply.operation(), a, b, c);
  }
}

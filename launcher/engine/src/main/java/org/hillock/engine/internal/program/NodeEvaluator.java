package org.hillock.engine.internal.program;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hillock.engine.internal.program.Node.Apply;
import org.hillock.engine.internal.program.Node.Column;
import org.hillock.engine.internal.program.Node.Constant;
import org.hillock.engine.internal.program.Node.Scalar;
import org.hillock.engine.internal.program.Node.Truth;

/** Computes nodes one neuron at a time, without emitted code. */
public final class NodeEvaluator {
  private final List<Node> nodes;
  private final double[] values;

  public NodeEvaluator(List<Node> nodes) {
    this.nodes = nodes;
    this.values = new double[nodes.size()];
  }

  /**
   * Computes all nodes up to one.
   *
   * @param node the index of the node wanted
   * @param inputs the values of columns and scalars by name
   * @return the node's value; a truth value is 1 or 0
   */
  public double evaluate(int node, ToDoubleFunction<String> inputs) {
    for (int i = 0; i <= node; i++) {
      values[i] =
          switch (nodes.get(i)) {
            case Constant constant -> constant.value();
            case Truth truth -> truth.value() ? 1 : 0;
            case Column column -> inputs.applyAsDouble(column.name());
            case Scalar scalar -> inputs.applyAsDouble(scalar.name());
            case Apply apply -> apply(apply);
          };
    }
    return values[node];
  }

  private double apply(Apply apply) {
    List<Integer> operands = apply.operands();
    double a = values[operands.get(0)];
    double b = operands.size() > 1 ? values[operands.get(1)] : 0;
    double c = operands.size() > 2 ? values[operands.get(2)] : 0;
    return Arithmetic.apply(apply.operation(), a, b, c);
  }
}

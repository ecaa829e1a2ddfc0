package org.hillock.engine.internal.program;

import java.util.List;

/**
 * A value of a program. Operands are the indices of earlier nodes, so equal nodes are equal work.
 */
public sealed interface Node {

  /** A number; compared by its bits. */
  record Constant(double value) implements Node {}

  /** A truth value. */
  record Truth(boolean value) implements Node {}

  /**
   * The value of the neuron at hand.
   *
   * @param name the column's name
   * @param fixed whether it keeps its value during a run
   */
  record Column(String name, boolean fixed) implements Node {}

  /** A value that all neurons share within a step. */
  record Scalar(String name) implements Node {}

  /** An operation on earlier nodes. */
  record Apply(Operation operation, List<Integer> operands) implements Node {
    public Apply {
      operands = List.copyOf(operands);
      if (operands.size() != operation.arity()) {
        throw new IllegalArgumentException(
            operation + " takes " + operation.arity() + " operands, not " + operands.size());
      }
    }
  }

  /** The indices of the nodes that this one needs. */
  default List<Integer> needs() {
    return this instanceof Apply apply ? apply.operands() : List.of();
  }

  /** Whether the value is a truth value and not a number. */
  default boolean logical() {
    return switch (this) {
      case Truth ignored -> true;
      case Apply apply -> apply.operation().logical();
      case Constant ignored -> false;
      case Column ignored -> false;
      case Scalar ignored -> false;
    };
  }
}

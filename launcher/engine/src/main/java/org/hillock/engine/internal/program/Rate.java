package org.hillock.engine.internal.program;

import java.util.ArrayList;
import java.util.List;

/** How often a value changes. */
public enum Rate {
  /** Never, and it is the same for all neurons. */
  CONSTANT,
  /**
   * From step to step; the same for all neurons. Computed once per call of a kernel, before its
   * loop.
   */
  STEP,
  /** From neuron to neuron, but not in time. */
  NEURON,
  /** From neuron to neuron and in time. */
  BOTH;

  /** The rate of what depends on two values. */
  Rate join(Rate other) {
    if (this == other || other == CONSTANT) {
      return this;
    }
    return this == CONSTANT ? other : BOTH;
  }

  /** The rate of every node. */
  public static List<Rate> of(List<Node> nodes) {
    List<Rate> rates = new ArrayList<>();
    for (Node node : nodes) {
      rates.add(
          switch (node) {
            case Node.Constant ignored -> CONSTANT;
            case Node.Truth ignored -> CONSTANT;
            case Node.Scalar ignored -> STEP;
            case Node.Column column -> column.fixed() ? NEURON : BOTH;
            case Node.Apply apply ->
                apply.operands().stream().map(rates::get).reduce(CONSTANT, Rate::join);
          });
    }
    return rates;
  }
}

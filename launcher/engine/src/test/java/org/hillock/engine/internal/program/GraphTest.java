package org.hillock.engine.internal.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillock.engine.internal.program.Node.Constant;
import org.junit.jupiter.api.Test;

class GraphTest {
  @Test
  void equalWorkIsDoneOnce() {
    Program program = Programs.probing("(x + y)*(x + y)", "exp(x + y)");
    assertThat(
            program.nodes().stream()
                .filter(
                    node -> node instanceof Node.Apply apply && apply.operation() == Operation.ADD))
        .hasSize(1);
  }

  @Test
  void sumsAndProductsCommuteButDifferencesDoNot() {
    Program program = Programs.probing("x + y", "y + x", "x*y", "y*x", "x - y", "y - x");
    assertThat(program.probes().get(0).node()).isEqualTo(program.probes().get(1).node());
    assertThat(program.probes().get(2).node()).isEqualTo(program.probes().get(3).node());
    assertThat(program.probes().get(4).node()).isNotEqualTo(program.probes().get(5).node());
  }

  @Test
  void sumsAreNotReassociated() {
    Program program = Programs.probing("(x + y) + z", "x + (y + z)");
    assertThat(program.probes().get(0).node()).isNotEqualTo(program.probes().get(1).node());
  }

  @Test
  void zeroAndMinusZeroAreTwoNumbers() {
    Graph graph = new Graph();
    assertThat(graph.add(new Constant(0.0), 1)).isNotEqualTo(graph.add(new Constant(-0.0), 1));
    assertThat(graph.add(new Constant(0.0), 1)).isEqualTo(graph.add(new Constant(0.0), 2));
  }
}

package org.hillock.engine.internal.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hillock.api.math.Elementary;
import org.hillock.engine.random.Deviates;
import org.hillock.engine.random.Philox;
import org.hillock.engine.random.PoissonCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The nodes compute what {@link Deviates} defines, to the bit. */
class RandomNodesTest {
  private static final long[] KEYS = {0, -1, Philox.key(5, "a"), Philox.key(-5, "cell.xi.v")};
  private static final long[] NEURONS = {0, 1, 2, 9_999, 0xFFFFFFFFL, 1L << 33};
  private static final double EXPECTED = 1.7;

  private final Graph graph = new Graph();
  private final RandomNodes random =
      new RandomNodes(graph, 1, graph.add(new Node.Scalar("step"), 1));
  private final int neuron = graph.add(new Node.Column("neuron", true), 1);

  private double value(int node, long neuronIndex, long step) {
    return new NodeEvaluator(graph.nodes(), node)
        .evaluate(name -> name.equals("step") ? step : Double.longBitsToDouble(neuronIndex));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 7, 12_345, 0xFFFFFFFFL, 1L << 34, (1L << 40) + 3})
  void stepsHaveTheDeviatesOfTheirDefinition(long step) {
    for (long key : KEYS) {
      List<Integer> pairs = random.words(key, neuron, Deviates.NORMALS);
      List<Integer> normals = random.normals(pairs.getFirst(), pairs.getLast());
      int normal = random.normal(normals.getFirst(), normals.getLast());
      List<Integer> words = random.words(key, neuron, Deviates.UNIFORMS);
      int uniform = random.uniform(words.getFirst(), words.getLast());
      int count = random.count(uniform, graph.add(new Node.Constant(EXPECTED), 1));
      for (long index : NEURONS) {
        double drawn = Deviates.uniform(key, index, step);
        assertThat(value(normal, index, step)).isEqualTo(Deviates.normal(key, index, step));
        assertThat(value(uniform, index, step)).isEqualTo(drawn);
        assertThat(value(count, index, step))
            .isEqualTo(PoissonCount.poisson(drawn, EXPECTED, Elementary.exp(-EXPECTED)));
      }
    }
  }
}

package org.hillock.engine.internal.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hillock.engine.internal.drive.FixedColumns;
import org.hillock.engine.internal.program.Graph;
import org.hillock.engine.internal.program.Node;
import org.hillock.engine.internal.program.Output;
import org.hillock.engine.internal.program.RandomNodes;
import org.hillock.engine.plan.Column;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.random.Deviates;
import org.hillock.engine.random.Philox;

/**
 * The random numbers of a population's steps. Each source has a key of its own, made of the seed,
 * the population's name and its own; a neuron has the same numbers at every point of a sweep.
 */
final class StepDraws {
  private final PopulationPlan plan;
  private final long seed;
  private final Graph graph;
  private final FixedColumns fixed;
  private final Map<String, List<Output>> outputs = new LinkedHashMap<>();
  private int period;

  StepDraws(PopulationPlan plan, long seed, Graph graph, FixedColumns fixed) {
    this.plan = plan;
    this.seed = seed;
    this.graph = graph;
    this.fixed = fixed;
  }

  /** The normal deviate of a state's noise in this step. */
  int noise(String state, int line) {
    RandomNodes random = random(line);
    List<Output> drawn =
        outputs.computeIfAbsent(
            "xi " + state,
            name -> columns(name, random.normals(key("xi." + state), neuron(line)), line));
    serves(Deviates.NORMALS);
    return random.normal(column(drawn.getFirst(), line), column(drawn.getLast(), line));
  }

  /** How many events of a drive arrive in this step. */
  int events(String drive, int expected, int line) {
    RandomNodes random = random(line);
    List<Output> drawn =
        outputs.computeIfAbsent(
            "events " + drive,
            name -> columns(name, random.words(key("events." + drive), neuron(line)), line));
    serves(Deviates.UNIFORMS);
    int uniform = random.uniform(column(drawn.getFirst(), line), column(drawn.getLast(), line));
    return random.count(uniform, expected);
  }

  /** What is drawn, in blocks of two columns. */
  List<Output> outputs() {
    List<Output> all = new ArrayList<>();
    outputs.values().forEach(all::addAll);
    return all;
  }

  /** After how many steps new numbers are drawn; 0 if none ever are. */
  int period() {
    return period;
  }

  /** The shortest serves all: drawing a block again gives the same numbers. */
  private void serves(int steps) {
    period = period == 0 ? steps : Math.min(period, steps);
  }

  private long key(String source) {
    return Philox.key(seed, plan.name() + "." + source);
  }

  private RandomNodes random(int line) {
    return new RandomNodes(graph, line, graph.add(new Node.Scalar(Names.STEP), line));
  }

  /** The index of the neuron among those of its point, as bits. */
  private int neuron(int line) {
    int size = plan.size() / plan.points();
    double[] values = new double[size == 1 ? 1 : plan.size()];
    Arrays.setAll(values, i -> Double.longBitsToDouble(i % size));
    return fixed.node(graph, Names.NEURON, new Column(values), line);
  }

  private static List<Output> columns(String name, List<Integer> nodes, int line) {
    return List.of(
        new Output(name + " 0", nodes.getFirst(), line),
        new Output(name + " 1", nodes.getLast(), line));
  }

  private int column(Output output, int line) {
    return graph.add(new Node.Column(output.target(), false), line);
  }
}

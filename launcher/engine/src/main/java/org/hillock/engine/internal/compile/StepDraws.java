package org.hillock.engine.internal.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hillock.engine.internal.drive.FixedColumns;
import org.hillock.engine.internal.program.Graph;
import org.hillock.engine.internal.program.Node;
import org.hillock.engine.internal.program.Output;
import org.hillock.engine.internal.program.Phase;
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
  private final Map<String, List<Output>> drawn = new LinkedHashMap<>();
  private final Map<String, List<Output>> normals = new LinkedHashMap<>();
  private final List<Output> counts = new ArrayList<>();
  private int period;

  StepDraws(PopulationPlan plan, long seed, Graph graph, FixedColumns fixed) {
    this.plan = plan;
    this.seed = seed;
    this.graph = graph;
    this.fixed = fixed;
  }

  /** The normal deviate of a state's noise in this step. */
  int noise(String state, int line) {
    List<Output> words = words("xi." + state, Deviates.NORMALS, line);
    int even = column(words.getFirst(), line);
    int odd = column(words.getLast(), line);
    RandomNodes random = random(line);
    normals.computeIfAbsent(state, ignored -> columns(words, random.normals(even, odd), line));
    return random.normal(even, odd);
  }

  /** How many events of a drive arrive in this step; they are counted before it. */
  int events(String drive, int expected, int line) {
    List<Output> words = words("events." + drive, Deviates.UNIFORMS, line);
    RandomNodes random = random(line);
    int uniform = random.uniform(column(words.getFirst(), line), column(words.getLast(), line));
    Output count = new Output("events." + drive, random.count(uniform, expected), line);
    counts.add(count);
    return column(count, line);
  }

  /** The words of a source, which serve some steps; the shortest period serves all sources. */
  private List<Output> words(String source, int steps, int line) {
    period = period == 0 ? steps : Math.min(period, steps);
    return drawn.computeIfAbsent(
        source,
        name -> {
          long key = Philox.key(seed, plan.name() + "." + source);
          List<Integer> nodes = random(line).words(key, neuron(line), steps);
          return List.of(
              new Output(name + " 0", nodes.getFirst(), line),
              new Output(name + " 1", nodes.getLast(), line));
        });
  }

  /** What is drawn: words, then what is made of them in the same columns. */
  Map<Phase, List<Output>> phases() {
    Map<Phase, List<Output>> phases = new EnumMap<>(Phase.class);
    if (!drawn.isEmpty()) {
      phases.put(Phase.DRAWS, drawn.values().stream().flatMap(List::stream).toList());
    }
    if (!normals.isEmpty()) {
      phases.put(Phase.NORMALS, normals.values().stream().flatMap(List::stream).toList());
    }
    if (!counts.isEmpty()) {
      phases.put(Phase.EVENTS, counts);
    }
    return phases;
  }

  /** After how many steps new numbers are drawn; 0 if none ever are. */
  int period() {
    return period;
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

  /** Other values in the same columns. */
  private static List<Output> columns(List<Output> words, List<Integer> nodes, int line) {
    return List.of(
        new Output(words.getFirst().target(), nodes.getFirst(), line),
        new Output(words.getLast().target(), nodes.getLast(), line));
  }

  private int column(Output output, int line) {
    return graph.add(new Node.Column(output.target(), false), line);
  }
}

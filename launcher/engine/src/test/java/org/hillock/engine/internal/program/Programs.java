package org.hillock.engine.internal.program;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hillock.api.expr.Condition;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Parser;
import org.hillock.engine.internal.program.Node.Column;
import org.hillock.engine.internal.program.Node.Scalar;

/** Makes programs from texts: x, y, z vary; p, q are parameters of each neuron; s is a scalar. */
public final class Programs {
  private final Graph graph = new Graph();
  private final Map<Phase, List<Output>> phases = new EnumMap<>(Phase.class);
  private final List<Output> probes = new java.util.ArrayList<>();

  public static Expr parse(String text) {
    return Parser.parse(text).expr().orElseThrow(() -> new IllegalArgumentException(text));
  }

  public static Condition condition(String text) {
    return (Condition)
        Parser.parseCondition(text).expr().orElseThrow(() -> new IllegalArgumentException(text));
  }

  /** A program whose probes are expressions. */
  public static Program probing(String... texts) {
    Programs programs = new Programs();
    for (String text : texts) {
      programs.probe(parse(text));
    }
    return programs.program();
  }

  public Programs probe(Expr expr) {
    probes.add(new Output("probe" + probes.size(), node(expr), probes.size() + 1));
    return this;
  }

  public Programs phase(Phase phase, String target, String text) {
    boolean logical = target.equals("fires") || target.equals("refractory");
    List<Output> outputs = new java.util.ArrayList<>(phases.getOrDefault(phase, List.of()));
    outputs.add(new Output(target, node(logical ? condition(text) : parse(text)), 1));
    phases.put(phase, outputs);
    return this;
  }

  public int node(Expr expr) {
    return new Translation(graph, this::symbol, 1).node(expr);
  }

  private int symbol(String name) {
    return switch (name.charAt(0)) {
      case 'p', 'q' -> graph.add(new Column(name, true), 1);
      case 's', 't' -> graph.add(new Scalar(name), 1);
      default -> graph.add(new Column(name, false), 1);
    };
  }

  public Program program() {
    return new Program(
        graph.nodes(),
        graph.lines(),
        List.of("first statement", "second statement"),
        phases,
        probes);
  }

  /** The value of a probe. */
  public static double evaluate(Program program, int probe, Map<String, Double> inputs) {
    return new NodeEvaluator(program.nodes(), program.probes().get(probe).node())
        .evaluate(name -> inputs.getOrDefault(name, Double.NaN));
  }
}

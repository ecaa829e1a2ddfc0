package org.hillock.engine.internal.drive;

import java.util.List;
import java.util.Optional;
import org.hillock.engine.internal.program.Graph;
import org.hillock.engine.internal.program.Node;
import org.hillock.engine.internal.program.Operation;
import org.hillock.engine.internal.program.Translation;
import org.hillock.engine.plan.Column;

/** Adds the value of a port at a stage of the step to a program. */
public final class PortNodes {
  private final Drives drives;
  private final Graph graph;
  private final FixedColumns fixed;
  private final double dt;

  /**
   * The ports of one program.
   *
   * @param drives what drives them
   * @param graph receives nodes
   * @param fixed receives the columns of masks, constants and edges
   * @param dt ms
   */
  public PortNodes(Drives drives, Graph graph, FixedColumns fixed, double dt) {
    this.drives = drives;
    this.graph = graph;
    this.fixed = fixed;
    this.dt = dt;
  }

  /**
   * The sum of a port's drives.
   *
   * @param port its name
   * @param fraction where in the step, from 0 to 1
   * @param line the statement that wants it
   * @return the node
   */
  public int node(String port, double fraction, int line) {
    Sum sum = new Sum(constant(0, line), constant(-0.0, line));
    for (Term term : drives.terms().getOrDefault(port, List.of())) {
      int value =
          switch (term) {
            case Term.Fused fused -> fused(fused, fraction, line);
            case Term.Sampled sampled -> sampled(sampled, fraction, line);
          };
      sum = added(term, sum, value, line);
    }
    return sum.value();
  }

  /**
   * A sum of terms so far.
   *
   * @param value zero for whom nothing drives
   * @param start what the next term is added to: minus zero for whom nothing drives, because that
   *     changes no bit of any number
   */
  private record Sum(int value, int start) {}

  /** Whom the term does not drive keeps the sum so far, to the bit. */
  private Sum added(Term term, Sum sum, int value, int line) {
    int total = apply(Operation.ADD, line, sum.start(), value);
    Optional<Column> mask = term.mask().column();
    if (mask.isEmpty()) {
      return new Sum(total, total);
    }
    int column = fixed.node(graph, term.name() + ".drives", mask.get(), line);
    int driven = apply(Operation.NOT_EQUAL, line, column, constant(0, line));
    return new Sum(
        apply(Operation.SELECT, line, driven, total, sum.value()),
        apply(Operation.SELECT, line, driven, total, sum.start()));
  }

  /**
   * The formula times the fraction of the step in which it is on. Outside it is zero even where the
   * formula has no finite value.
   */
  private int fused(Term.Fused term, double fraction, int line) {
    Translation.Symbols symbols =
        name ->
            switch (name) {
              case "t" -> time(fraction, line);
              case "dt" -> constant(dt, line);
              case "pi" -> constant(Math.PI, line);
              default -> parameter(term, name, line);
            };
    int value = new Translation(graph, symbols, line).node(term.value());
    if (term.gate().isEmpty()) {
      return value;
    }
    int gate = gate(term, term.gate().get(), line);
    int off = apply(Operation.EQUAL, line, gate, constant(0, line));
    return apply(
        Operation.SELECT,
        line,
        off,
        constant(0, line),
        apply(Operation.MULTIPLY, line, gate, value));
  }

  private int parameter(Term.Fused term, String name, int line) {
    Column column = term.constants().get(name);
    if (column == null) {
      throw new IllegalStateException(
          "the formula of \"" + term.name() + "\" has no constant \"" + name + "\"");
    }
    return fixed.node(graph, term.name() + "." + name, column, line);
  }

  private int gate(Term.Fused term, Term.Gate gate, int line) {
    int start = fixed.node(graph, term.name() + ".start in steps", gate.start(), line);
    int stop = fixed.node(graph, term.name() + ".stop in steps", gate.stop(), line);
    int last = apply(Operation.MIN, line, stop, scalar("step end", line));
    int first = apply(Operation.MAX, line, start, scalar("step", line));
    return apply(
        Operation.MAX, line, constant(0, line), apply(Operation.SUBTRACT, line, last, first));
  }

  /** t, t + dt or t + c*dt, exactly as integrators write the time of a stage. */
  private int time(double fraction, int line) {
    int start = scalar("t", line);
    if (fraction == 0) {
      return start;
    }
    int step = constant(dt, line);
    int later =
        fraction == 1 ? step : apply(Operation.MULTIPLY, line, constant(fraction, line), step);
    return apply(Operation.ADD, line, start, later);
  }

  private int sampled(Term.Sampled term, double fraction, int line) {
    int start = slot(term, SampledFeed.start(term.name()), line);
    if (fraction == 0) {
      return start;
    }
    int end = slot(term, SampledFeed.end(term.name()), line);
    if (fraction == 1) {
      return end;
    }
    int rise = apply(Operation.SUBTRACT, line, end, start);
    return apply(
        Operation.ADD,
        line,
        start,
        apply(Operation.MULTIPLY, line, constant(fraction, line), rise));
  }

  private int slot(Term.Sampled term, String name, int line) {
    return term.perNeuron() ? graph.add(new Node.Column(name, false), line) : scalar(name, line);
  }

  private int scalar(String name, int line) {
    return graph.add(new Node.Scalar(name), line);
  }

  private int constant(double value, int line) {
    return graph.add(new Node.Constant(value), line);
  }

  private int apply(Operation operation, int line, Integer... operands) {
    return graph.add(new Node.Apply(operation, List.of(operands)), line);
  }
}

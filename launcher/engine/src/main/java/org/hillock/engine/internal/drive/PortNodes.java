package org.hillock.engine.internal.drive;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

  /** What a term adds at some place. */
  @FunctionalInterface
  private interface Place {
    int value(Term term);
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
    return sum(
        port,
        line,
        term ->
            switch (term) {
              case Term.Fused fused ->
                  gated(fused, coverage(fused, line), time(fraction, line), line);
              case Term.Sampled sampled -> sampled(sampled, fraction, line);
            });
  }

  /**
   * The sum at the very time {@code t}, within a stretch in which all drives are smooth.
   *
   * @param port its name
   * @param stretch the name of the scalar that holds the stretch's start in steps
   * @param line the statement that wants it
   * @return the node
   */
  public int flowing(String port, String stretch, int line) {
    return sum(
        port,
        line,
        term ->
            switch (term) {
              case Term.Fused fused ->
                  gated(fused, isOn(fused, stretch, line), scalar("t", line), line);
              case Term.Sampled sampled -> scalar(SampledFeed.now(sampled.name()), line);
            });
  }

  /**
   * The sum at a grid point, from the right: no edge counts before its time.
   *
   * @param port its name
   * @param line the statement that wants it
   * @return the node
   */
  public int atGridPoint(String port, int line) {
    return sum(
        port,
        line,
        term ->
            switch (term) {
              case Term.Fused fused ->
                  gated(fused, isOn(fused, "step", line), scalar("t", line), line);
              case Term.Sampled sampled -> sampled(sampled, 0, line);
            });
  }

  private int sum(String port, int line, Place place) {
    Sum sum = new Sum(constant(0, line), constant(-0.0, line));
    for (Term term : drives.terms().getOrDefault(port, List.of())) {
      sum = added(term, sum, place.value(term), line);
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

  /** The formula times its gate. Where that is zero so is this, even without a finite formula. */
  private int gated(Term.Fused term, OptionalInt gate, int time, int line) {
    Translation.Symbols symbols =
        name ->
            switch (name) {
              case "t" -> time;
              case "dt" -> constant(dt, line);
              case "pi" -> constant(Math.PI, line);
              default -> parameter(term, name, line);
            };
    int value = new Translation(graph, symbols, line).node(term.value());
    if (gate.isEmpty()) {
      return value;
    }
    int off = apply(Operation.EQUAL, line, gate.getAsInt(), constant(0, line));
    return apply(
        Operation.SELECT,
        line,
        off,
        constant(0, line),
        apply(Operation.MULTIPLY, line, gate.getAsInt(), value));
  }

  private int parameter(Term.Fused term, String name, int line) {
    Column column = term.constants().get(name);
    if (column == null) {
      throw new IllegalStateException(
          "the formula of \"" + term.name() + "\" has no constant \"" + name + "\"");
    }
    return fixed.node(graph, term.name() + "." + name, column, line);
  }

  /** The fraction of the step in which the term is on; empty if it always is. */
  private OptionalInt coverage(Term.Fused term, int line) {
    if (term.gate().isEmpty()) {
      return OptionalInt.empty();
    }
    int last = apply(Operation.MIN, line, stop(term, line), scalar("step end", line));
    int first = apply(Operation.MAX, line, start(term, line), scalar("step", line));
    return OptionalInt.of(
        apply(
            Operation.MAX, line, constant(0, line), apply(Operation.SUBTRACT, line, last, first)));
  }

  /** 1 if the term is on at a position in steps, else 0; empty if it always is. */
  private OptionalInt isOn(Term.Fused term, String position, int line) {
    if (term.gate().isEmpty()) {
      return OptionalInt.empty();
    }
    int at = scalar(position, line);
    int begun = apply(Operation.LESS_OR_EQUAL, line, start(term, line), at);
    int on = apply(Operation.AND, line, begun, apply(Operation.LESS, line, at, stop(term, line)));
    return OptionalInt.of(apply(Operation.SELECT, line, on, constant(1, line), constant(0, line)));
  }

  private int start(Term.Fused term, int line) {
    return edge(term, ".start in steps", term.gate().orElseThrow().start(), line);
  }

  private int stop(Term.Fused term, int line) {
    return edge(term, ".stop in steps", term.gate().orElseThrow().stop(), line);
  }

  private int edge(Term.Fused term, String name, Column steps, int line) {
    return fixed.node(graph, term.name() + name, steps, line);
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

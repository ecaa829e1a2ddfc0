package org.hillock.engine.internal.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.model.NeuronSpec;
import org.hillock.engine.internal.drive.FixedColumns;
import org.hillock.engine.internal.drive.PortNodes;
import org.hillock.engine.internal.program.Graph;
import org.hillock.engine.internal.program.Node;
import org.hillock.engine.plan.Column;

/**
 * What symbols stand for in a program: parameters, states, time, ports, and the locals of a scheme.
 */
final class StepSymbols {
  private static final String NOISE = EquationSystem.noise("");

  private final NeuronSpec spec;
  private final Map<String, Column> parameters;
  private final double dt;
  private final Graph graph;
  private final FixedColumns fixed;
  private final PortNodes ports;
  private final StepDraws draws;
  private final boolean offGrid;

  StepSymbols(
      NeuronSpec spec,
      Map<String, Column> parameters,
      double dt,
      Graph graph,
      FixedColumns fixed,
      PortNodes ports,
      StepDraws draws,
      boolean offGrid) {
    this.spec = spec;
    this.parameters = parameters;
    this.dt = dt;
    this.graph = graph;
    this.fixed = fixed;
    this.ports = ports;
    this.draws = draws;
    this.offGrid = offGrid;
  }

  /**
   * The locals and coefficients of one scheme.
   *
   * @param suffix what tells its columns from those of another scheme
   */
  final class Scheme {
    private final Map<String, Column> coefficients;
    private final String suffix;
    private final Map<String, Integer> locals = new HashMap<>();

    Scheme(Map<String, Column> coefficients, String suffix) {
      this.coefficients = coefficients;
      this.suffix = suffix;
    }

    void let(String name, int node) {
      locals.put(name, node);
    }

    /** A symbol of the scheme. */
    int node(String name, int line) {
      Integer local = locals.get(name);
      if (local != null) {
        return local;
      }
      Column coefficient = coefficients.get(name);
      return coefficient == null
          ? during(name, line)
          : fixed.node(graph, name + suffix, coefficient, line);
    }
  }

  /** A symbol within a step: time is that of its start, a port carries its stage. */
  int during(String name, int line) {
    if (name.startsWith(NOISE)) {
      return draws.noise(name.substring(NOISE.length()), line);
    }
    int at = name.lastIndexOf('@');
    if (at > 0) {
      return ports.node(name.substring(0, at), Double.parseDouble(name.substring(at + 1)), line);
    }
    return name.equals("t") ? scalar(Names.TIME, line) : still(name, line);
  }

  /** A symbol at the start of a step, as records see it: a port is its limit from the right. */
  int record(String name, int line) {
    if (spec.port(name).isEmpty()) {
      return during(name, line);
    }
    return offGrid ? ports.atGridPoint(name, line) : ports.node(name, 0, line);
  }

  /** A symbol at the very time of a sub-step's stage. */
  int flowing(String name, int line) {
    return spec.port(name).isPresent()
        ? ports.flowing(name, Names.STRETCH, line)
        : during(name, line);
  }

  /** A symbol at the instant that ends a step; ports have no value there. */
  int instant(String name, int line) {
    return name.equals("t") ? scalar(Names.TIME_END, line) : still(name, line);
  }

  private int still(String name, int line) {
    return switch (name) {
      case "dt" -> constant(dt, line);
      case "pi" -> constant(Math.PI, line);
      default -> parameter(name, line).orElseGet(() -> state(name, line));
    };
  }

  private OptionalInt parameter(String name, int line) {
    Column column = parameters.get(name);
    return column == null
        ? OptionalInt.empty()
        : OptionalInt.of(fixed.node(graph, name, column, line));
  }

  int state(String name, int line) {
    if (spec.state(name).isEmpty()) {
      throw new IllegalStateException(
          "model \"" + spec.name() + "\" has no symbol \"" + name + "\"");
    }
    return column(name, line);
  }

  int column(String name, int line) {
    return graph.add(new Node.Column(name, false), line);
  }

  int scalar(String name, int line) {
    return graph.add(new Node.Scalar(name), line);
  }

  int constant(double value, int line) {
    return graph.add(new Node.Constant(value), line);
  }
}

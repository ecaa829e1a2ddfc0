package org.hillock.api.integrate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Substitution;
import org.hillock.api.model.Ode;

/**
 * The differential equations of one neuron, as integrators see them. Immutable.
 *
 * <p>Definitions are already substituted. Symbols other than the states, the ports, {@code t} and
 * {@code dt} are constant within a step: parameters, and states without an equation, which only a
 * spike or a pulse moves.
 *
 * @param model the model's name, for messages
 * @param equations one for each state that moves, in declared order
 * @param ports the names of the ports, whose values change with time
 * @since 1.0
 */
public record EquationSystem(String model, List<Ode> equations, List<String> ports) {
  /** Copies the lists. */
  public EquationSystem {
    equations = List.copyOf(equations);
    ports = List.copyOf(ports);
  }

  /**
   * The states.
   *
   * @return their names, in the order of the equations
   */
  public List<String> states() {
    return equations.stream().map(Ode::state).toList();
  }

  /**
   * Everything that may change within a step: states, ports and time.
   *
   * @return names
   */
  public Set<String> varying() {
    Set<String> names = new LinkedHashSet<>(states());
    names.addAll(ports);
    names.add("t");
    return names;
  }

  /**
   * The derivatives at a stage of the step.
   *
   * @param states the states there, by name; a state that is missing keeps its value from the start
   *     of the step
   * @param fraction where in the step, from 0 (start) to 1 (end)
   * @return one expression for each equation, in which ports and time are those of the stage
   */
  public List<Expr> derivativesAt(Map<String, Expr> states, double fraction) {
    Map<String, Expr> stage = stage(fraction);
    stage.putAll(states);
    return equations.stream().map(ode -> Substitution.of(ode.derivative(), stage)).toList();
  }

  /**
   * An expression at a stage of the step, the states being those of its start.
   *
   * @param expr an expression of parameters, states, ports and time
   * @param fraction where in the step, from 0 (start) to 1 (end)
   * @return the expression with ports and time of the stage
   */
  public Expr at(Expr expr, double fraction) {
    return Substitution.of(expr, stage(fraction));
  }

  /**
   * The symbol of a port at a stage of the step. A drive with a breakpoint there counts with its
   * limit from inside the step.
   *
   * @param port the port's name
   * @param fraction where in the step, from 0 (start) to 1 (end)
   * @return the symbol, for instance {@code I@0.5}
   */
  public static Expr port(String port, double fraction) {
    return Expr.symbol(port + "@" + fraction);
  }

  /**
   * The symbol of the random number by which the noise of a state's equation enters a step: a
   * normal deviate of mean 0 and variance 1, its own for each state, neuron and step. White noise
   * moves the state by {@code noise * sqrt(dt)} times it.
   *
   * @param state the state's name
   * @return the symbol, for instance {@code xi@v}
   */
  public static String noise(String state) {
    return "xi@" + state;
  }

  private Map<String, Expr> stage(double fraction) {
    if (!(fraction >= 0 && fraction <= 1)) {
      throw new IllegalArgumentException("a stage lies between 0 and 1, not at " + fraction);
    }
    Map<String, Expr> stage = new HashMap<>();
    ports.forEach(port -> stage.put(port, port(port, fraction)));
    stage.put("t", time(fraction));
    return stage;
  }

  private static Expr time(double fraction) {
    if (fraction == 0) {
      return Expr.T;
    }
    return fraction == 1
        ? Expr.T.plus(Expr.DT)
        : Expr.T.plus(Expr.constant(fraction).times(Expr.DT));
  }
}

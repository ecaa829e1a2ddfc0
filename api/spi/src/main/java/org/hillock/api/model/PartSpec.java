package org.hillock.api.model;

import java.util.List;

/**
 * What a part is: its own parameters, states and equations, what it reads of its host and what it
 * adds. Immutable.
 *
 * <p>In a host the part's symbols are qualified by the name under which it joined ({@code M.g_M}),
 * so the same part may join several times.
 *
 * @param name the part's name
 * @param about one line on what it models
 * @param parameters constants
 * @param readings symbols that stand for something of the host
 * @param states its own variables
 * @param definitions names for expressions
 * @param equations one for each state that moves
 * @param onSpike what changes when the host fires
 * @param adds terms added to the host; at least one
 * @since 1.0
 */
public record PartSpec(
    String name,
    String about,
    List<Parameter> parameters,
    List<Reading> readings,
    List<State> states,
    List<Definition> definitions,
    List<Ode> equations,
    List<Assignment> onSpike,
    List<Contribution> adds) {
  /** Copies the lists. */
  public PartSpec {
    parameters = List.copyOf(parameters);
    readings = List.copyOf(readings);
    states = List.copyOf(states);
    definitions = List.copyOf(definitions);
    equations = List.copyOf(equations);
    onSpike = List.copyOf(onSpike);
    adds = List.copyOf(adds);
  }

  /**
   * Starts a description.
   *
   * @param name the part's name, {@code [a-z][a-z0-9-]*}
   * @return a builder
   */
  public static PartSpecBuilder named(String name) {
    return new PartSpecBuilder(name);
  }
}

package org.hillock.api.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a neuron is: parameters, states, ports, equations, and what happens at a spike. Immutable.
 *
 * <p>Made by {@link #named}, whose {@code build()} parses and checks everything and reports every
 * problem at once. All symbols are known, all units agree, every equation has its state.
 *
 * @param name the model's name
 * @param about one line on what it models
 * @param parameters constants, in declared order
 * @param ports ways in, in declared order
 * @param states variables, in declared order
 * @param definitions names for expressions; each uses earlier ones only
 * @param equations one for each state that moves, in declared order
 * @param spike when it fires; empty for a membrane that never does
 * @param roles what parts find the symbols by
 * @param theory closed forms
 * @since 1.0
 */
public record NeuronSpec(
    String name,
    String about,
    List<Parameter> parameters,
    List<Port> ports,
    List<State> states,
    List<Definition> definitions,
    List<Ode> equations,
    Optional<Spike> spike,
    Map<Role, String> roles,
    List<ClosedForm> theory) {
  /** Copies the lists. */
  public NeuronSpec {
    parameters = List.copyOf(parameters);
    ports = List.copyOf(ports);
    states = List.copyOf(states);
    definitions = List.copyOf(definitions);
    equations = List.copyOf(equations);
    roles = Map.copyOf(roles);
    theory = List.copyOf(theory);
  }

  /**
   * Starts a description.
   *
   * @param name the model's name, {@code [a-z][a-z0-9-]*}
   * @return a builder
   */
  public static NeuronSpecBuilder named(String name) {
    return new NeuronSpecBuilder(name);
  }

  /**
   * Finds a parameter.
   *
   * @param parameter its name
   * @return the parameter, if there is one
   */
  public Optional<Parameter> parameter(String parameter) {
    return parameters.stream().filter(p -> p.name().equals(parameter)).findFirst();
  }

  /**
   * Finds a port.
   *
   * @param port its name
   * @return the port, if there is one
   */
  public Optional<Port> port(String port) {
    return ports.stream().filter(p -> p.name().equals(port)).findFirst();
  }

  /**
   * Finds a state.
   *
   * @param state its name
   * @return the state, if there is one
   */
  public Optional<State> state(String state) {
    return states.stream().filter(s -> s.name().equals(state)).findFirst();
  }

  /**
   * Finds a closed form.
   *
   * @param kind a kind of {@link ClosedForm}
   * @return the first of that kind, if there is one
   */
  public Optional<ClosedForm> closedForm(String kind) {
    return theory.stream().filter(form -> form.kind().equals(kind)).findFirst();
  }
}

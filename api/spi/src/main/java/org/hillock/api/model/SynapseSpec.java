package org.hillock.api.model;

import java.util.List;

/**
 * What a synapse is: what is kept per receiving neuron and per connection, and what a spike's
 * arrival does. Immutable.
 *
 * <p>The distinction decides memory and most of the cost: a {@code target} is one value per
 * receiving neuron, a {@code weight} or {@code trace} one per connection.
 *
 * @param name the synapse's name
 * @param about one line on what it models
 * @param parameters constants
 * @param readings symbols that stand for something of the receiving neuron
 * @param weights one value per connection, set by the pipeline
 * @param traces one value per connection, moved by equations between events
 * @param targets one value per receiving neuron
 * @param equations of targets and traces
 * @param onArrival what a presynaptic spike's arrival changes
 * @param onFire what a spike of the receiving neuron changes
 * @param drives terms added to the receiving neuron
 * @since 1.0
 */
public record SynapseSpec(
    String name,
    String about,
    List<Parameter> parameters,
    List<Reading> readings,
    List<Parameter> weights,
    List<State> traces,
    List<State> targets,
    List<Ode> equations,
    List<Assignment> onArrival,
    List<Assignment> onFire,
    List<Contribution> drives) {
  /** Copies the lists. */
  public SynapseSpec {
    parameters = List.copyOf(parameters);
    readings = List.copyOf(readings);
    weights = List.copyOf(weights);
    traces = List.copyOf(traces);
    targets = List.copyOf(targets);
    equations = List.copyOf(equations);
    onArrival = List.copyOf(onArrival);
    onFire = List.copyOf(onFire);
    drives = List.copyOf(drives);
  }

  /**
   * Starts a description.
   *
   * @param name the synapse's name, {@code [a-z][a-z0-9-]*}
   * @return a builder
   */
  public static SynapseSpecBuilder named(String name) {
    return new SynapseSpecBuilder(name);
  }
}

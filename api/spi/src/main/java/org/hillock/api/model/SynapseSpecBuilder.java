package org.hillock.api.model;

import java.util.ArrayList;
import java.util.List;
import org.hillock.api.model.SpecText.ReadingText;
import org.hillock.api.model.SpecText.StateText;
import org.hillock.api.model.SpecText.TermText;

/**
 * Collects a synapse's description as text; {@link #build} parses and checks it. Not safe for
 * several threads.
 *
 * @since 1.0
 */
public final class SynapseSpecBuilder {
  private final String name;
  private final List<ParameterText> parameters = new ArrayList<>();
  private final List<ParameterText> weights = new ArrayList<>();
  private final List<ReadingText> readings = new ArrayList<>();
  private final List<StateText> traces = new ArrayList<>();
  private final List<StateText> targets = new ArrayList<>();
  private final List<String> equations = new ArrayList<>();
  private final List<String> onArrival = new ArrayList<>();
  private final List<String> onFire = new ArrayList<>();
  private final List<TermText> drives = new ArrayList<>();
  private List<ParameterText> bounded = parameters;
  private String about = "";

  SynapseSpecBuilder(String name) {
    this.name = name;
  }

  /**
   * Says what is modelled.
   *
   * @param text one line without a full stop
   * @return this builder
   */
  public SynapseSpecBuilder about(String text) {
    about = text;
    return this;
  }

  /**
   * Declares a constant, the same for all connections.
   *
   * @param symbol its name in equations
   * @param value its default, a quantity such as {@code "5 ms"}
   * @param meaning a phrase without a full stop
   * @return this builder
   */
  public SynapseSpecBuilder parameter(String symbol, String value, String meaning) {
    return constant(parameters, new ParameterText(symbol, value, meaning));
  }

  /**
   * Declares a number of each connection, which the pipeline sets.
   *
   * @param symbol its name in equations
   * @param value its default, a quantity
   * @param meaning a phrase without a full stop
   * @return this builder
   */
  public SynapseSpecBuilder weight(String symbol, String value, String meaning) {
    return constant(weights, new ParameterText(symbol, value, meaning));
  }

  /**
   * The last parameter or weight must be above a value.
   *
   * @param bound a quantity
   * @return this builder
   */
  public SynapseSpecBuilder above(String bound) {
    return bound(true, false, bound);
  }

  /**
   * The last parameter or weight must be below a value.
   *
   * @param bound a quantity
   * @return this builder
   */
  public SynapseSpecBuilder below(String bound) {
    return bound(false, false, bound);
  }

  /**
   * The last parameter or weight must not be below a value.
   *
   * @param bound a quantity
   * @return this builder
   */
  public SynapseSpecBuilder atLeast(String bound) {
    return bound(true, true, bound);
  }

  /**
   * The last parameter or weight must not be above a value.
   *
   * @param bound a quantity
   * @return this builder
   */
  public SynapseSpecBuilder atMost(String bound) {
    return bound(false, true, bound);
  }

  /**
   * The last parameter or weight must lie between two values, which are allowed themselves.
   *
   * @param least a quantity
   * @param most a quantity
   * @return this builder
   */
  public SynapseSpecBuilder between(String least, String most) {
    return atLeast(least).atMost(most);
  }

  /**
   * Names something of the receiving neuron.
   *
   * @param symbol its name in this synapse's equations
   * @param role what it is in the receiving neuron
   * @param unit the unit that it must have there
   * @return this builder
   */
  public SynapseSpecBuilder reads(String symbol, Role role, String unit) {
    readings.add(new ReadingText(symbol, role, unit));
    return this;
  }

  /**
   * Declares a variable of each connection.
   *
   * @param symbol its name in equations
   * @param unit its unit
   * @param initial its value at time zero, an expression of parameters
   * @param meaning a phrase without a full stop
   * @return this builder
   */
  public SynapseSpecBuilder trace(String symbol, String unit, String initial, String meaning) {
    traces.add(new StateText(symbol, unit, initial, meaning));
    return this;
  }

  /**
   * Declares a variable of each receiving neuron, shared by its connections; zero at the start.
   *
   * @param symbol its name in equations
   * @param unit its unit
   * @param meaning a phrase without a full stop
   * @return this builder
   */
  public SynapseSpecBuilder target(String symbol, String unit, String meaning) {
    targets.add(new StateText(symbol, unit, "0", meaning));
    return this;
  }

  /**
   * Says how a target or trace moves.
   *
   * @param text for instance {@code "dI_s/dt = -I_s/tau_s"}
   * @return this builder
   */
  public SynapseSpecBuilder equation(String text) {
    equations.add(text);
    return this;
  }

  /**
   * Says what a presynaptic spike changes when it arrives; several changes take effect together.
   *
   * @param assignment of a target, trace or weight, for instance {@code "I_s += w"}
   * @return this builder
   */
  public SynapseSpecBuilder onArrival(String assignment) {
    onArrival.add(assignment);
    return this;
  }

  /**
   * Says what a spike of the receiving neuron changes at each of its connections; several changes
   * take effect together.
   *
   * @param assignment of a trace or weight, for instance {@code "w = clip(w + a, 0 nA, w_max)"}
   * @return this builder
   */
  public SynapseSpecBuilder onFire(String assignment) {
    onFire.add(assignment);
    return this;
  }

  /**
   * Adds a term to the receiving neuron.
   *
   * @param role {@link Role#CURRENT} for a current (inward-positive), {@link Role#THRESHOLD} for a
   *     shift of the threshold
   * @param value an expression of parameters, targets, readings and time
   * @return this builder
   */
  public SynapseSpecBuilder drives(Role role, String value) {
    drives.add(new TermText(role, value));
    return this;
  }

  /**
   * Parses and checks the description.
   *
   * @return the specification
   * @throws org.hillock.api.HillockException with every problem, each with its place in its text
   */
  public SynapseSpec build() {
    SpecCheck check = new SpecCheck(name);
    List<Parameter> constants = check.parameters("parameter", parameters, SymbolKind.PARAMETER);
    List<Parameter> perConnection = check.parameters("weight", weights, SymbolKind.WEIGHT);
    List<Reading> read = check.readings(readings);
    List<State> traced = check.states("trace", traces, SymbolKind.TRACE);
    List<State> received = check.states("target", targets, SymbolKind.TARGET);
    List<Ode> moving = check.synapseEquations(equations);
    List<Assignment> arrival =
        check.assignments("on arrival", onArrival, Scopes.ARRIVING, Scopes.CONNECTION_EVENT);
    List<Assignment> fire =
        check.assignments("on fire", onFire, Scopes.FIRING, Scopes.CONNECTION_EVENT);
    List<Contribution> terms = check.terms("drives", drives, Scopes.SYNAPSE_TERM);
    check.done();
    return new SynapseSpec(
        name,
        about,
        constants,
        read,
        perConnection,
        traced,
        received,
        moving,
        arrival,
        fire,
        terms);
  }

  private SynapseSpecBuilder constant(List<ParameterText> list, ParameterText text) {
    list.add(text);
    bounded = list;
    return this;
  }

  private SynapseSpecBuilder bound(boolean lower, boolean included, String text) {
    ParameterText.last(bounded).bound(lower, included, text);
    return this;
  }
}

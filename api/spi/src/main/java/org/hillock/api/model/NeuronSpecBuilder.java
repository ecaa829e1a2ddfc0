package org.hillock.api.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.model.SpecText.PortText;
import org.hillock.api.model.SpecText.RefractoryText;
import org.hillock.api.model.SpecText.StateText;
import org.hillock.api.model.SpecText.TheoryText;

/**
 * Collects a neuron's description as text; {@link #build} parses and checks it.
 *
 * <p>The texts are those of the equation language. The order of the calls is the declared order of
 * parameters, inputs, states and equations; a definition may use earlier ones. Not safe for several
 * threads.
 *
 * @since 1.0
 */
public final class NeuronSpecBuilder {
  private final String name;
  private final List<ParameterText> parameters = new ArrayList<>();
  private final List<PortText> ports = new ArrayList<>();
  private final List<StateText> states = new ArrayList<>();
  private final List<String> definitions = new ArrayList<>();
  private final List<String> equations = new ArrayList<>();
  private final List<String> conditions = new ArrayList<>();
  private final List<String> resets = new ArrayList<>();
  private final List<RefractoryText> refractories = new ArrayList<>();
  private final Map<Role, String> roles = new EnumMap<>(Role.class);
  private final List<TheoryText> theory = new ArrayList<>();
  private String about = "";

  NeuronSpecBuilder(String name) {
    this.name = name;
  }

  /**
   * Says what is modelled.
   *
   * @param text one line without a full stop
   * @return this builder
   */
  public NeuronSpecBuilder about(String text) {
    about = text;
    return this;
  }

  /**
   * Declares a constant.
   *
   * @param symbol its name in equations
   * @param value its default, a quantity such as {@code "20 ms"}
   * @param meaning a phrase without a full stop
   * @return this builder
   */
  public NeuronSpecBuilder parameter(String symbol, String value, String meaning) {
    parameters.add(new ParameterText(symbol, value, meaning));
    return this;
  }

  /**
   * The last parameter must be above a value.
   *
   * @param bound a quantity
   * @return this builder
   */
  public NeuronSpecBuilder above(String bound) {
    ParameterText.last(parameters).bound(true, false, bound);
    return this;
  }

  /**
   * The last parameter must be below a value.
   *
   * @param bound a quantity
   * @return this builder
   */
  public NeuronSpecBuilder below(String bound) {
    ParameterText.last(parameters).bound(false, false, bound);
    return this;
  }

  /**
   * The last parameter must not be below a value.
   *
   * @param bound a quantity
   * @return this builder
   */
  public NeuronSpecBuilder atLeast(String bound) {
    ParameterText.last(parameters).bound(true, true, bound);
    return this;
  }

  /**
   * The last parameter must not be above a value.
   *
   * @param bound a quantity
   * @return this builder
   */
  public NeuronSpecBuilder atMost(String bound) {
    ParameterText.last(parameters).bound(false, true, bound);
    return this;
  }

  /**
   * The last parameter must lie between two values, which are allowed themselves.
   *
   * @param least a quantity
   * @param most a quantity
   * @return this builder
   */
  public NeuronSpecBuilder between(String least, String most) {
    return atLeast(least).atMost(most);
  }

  /**
   * Declares a way in.
   *
   * @param symbol its name in equations
   * @param unit the unit of the sum of everything that drives it
   * @param meaning a phrase without a full stop
   * @return this builder
   */
  public NeuronSpecBuilder input(String symbol, String unit, String meaning) {
    ports.add(new PortText(symbol, unit, meaning));
    return this;
  }

  /**
   * Declares a variable.
   *
   * @param symbol its name in equations
   * @param unit its unit
   * @param initial its value at time zero, an expression of parameters
   * @param meaning a phrase without a full stop
   * @return this builder
   */
  public NeuronSpecBuilder state(String symbol, String unit, String initial, String meaning) {
    states.add(new StateText(symbol, unit, initial, meaning));
    return this;
  }

  /**
   * Names an expression of parameters, states, inputs, time and earlier definitions.
   *
   * @param text for instance {@code "m_inf = 1/(1 + exp(-(v - V_half)/k))"}
   * @return this builder
   */
  public NeuronSpecBuilder definition(String text) {
    definitions.add(text);
    return this;
  }

  /**
   * Says how a state moves; a state without an equation keeps its value between spikes.
   *
   * @param text for instance {@code "dv/dt = (E_L - v + R*I)/tau_m"}, or with noise {@code "… +
   *     sigma*xi"}
   * @return this builder
   */
  public NeuronSpecBuilder equation(String text) {
    equations.add(text);
    return this;
  }

  /**
   * Says when the neuron fires.
   *
   * @param condition for instance {@code "v >= V_th"}; an expression of parameters, states and
   *     definitions of these
   * @return this builder
   */
  public NeuronSpecBuilder spikeWhen(String condition) {
    conditions.add(condition);
    return this;
  }

  /**
   * Says what a spike changes; several resets take effect together.
   *
   * @param assignment for instance {@code "v = V_r"} or {@code "theta += J"}
   * @return this builder
   */
  public NeuronSpecBuilder reset(String assignment) {
    resets.add(assignment);
    return this;
  }

  /**
   * Clamps states after a spike.
   *
   * @param duration for instance {@code "t_ref"}, an expression of parameters
   * @param clamped the states that stay; all others go on
   * @return this builder
   */
  public NeuronSpecBuilder refractory(String duration, String... clamped) {
    refractories.add(new RefractoryText(duration, List.of(clamped)));
    return this;
  }

  /**
   * Says what parts find a symbol by. Without it the membrane is the only state with a voltage's
   * unit, the current the only input with a current's unit, and the threshold what the spike
   * condition compares the membrane with.
   *
   * @param role the role
   * @param symbol a state (membrane), an input (current), or a parameter or state (threshold)
   * @return this builder
   */
  public NeuronSpecBuilder role(Role role, String symbol) {
    roles.put(role, symbol);
    return this;
  }

  /**
   * Publishes a closed form.
   *
   * @param kind one of {@link ClosedForm}'s kinds, or a name that an analyzer documents
   * @param unit the unit of the value
   * @param value an expression of parameters, inputs (as constants) and {@code t}
   * @param holds a condition of the same symbols; empty where the form always holds
   * @param source book section or paper
   * @return this builder
   */
  public NeuronSpecBuilder theory(
      String kind, String unit, String value, String holds, String source) {
    theory.add(new TheoryText(kind, unit, value, holds, source));
    return this;
  }

  /**
   * Parses and checks the description.
   *
   * @return the specification
   * @throws org.hillock.api.HillockException with every problem, each with its place in its text
   */
  public NeuronSpec build() {
    SpecCheck check = new SpecCheck(name);
    List<Parameter> constants = check.parameters("parameter", parameters, SymbolKind.PARAMETER);
    List<Port> inputs = check.ports(ports);
    List<State> variables = check.states("state", states, SymbolKind.STATE);
    List<Definition> named = check.definitions(definitions);
    List<Ode> moving = check.equations(equations, Scopes.EQUATION);
    Optional<Spike> spike = check.spike(conditions, resets, refractories);
    Map<Role, String> found = new RoleFinder(check, variables, inputs, spike).find(roles);
    List<ClosedForm> forms = check.theory(theory);
    check.done();
    return new NeuronSpec(
        name, about, constants, inputs, variables, named, moving, spike, found, forms);
  }
}

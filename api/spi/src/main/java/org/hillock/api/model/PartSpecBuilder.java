package org.hillock.api.model;

import java.util.ArrayList;
import java.util.List;
import org.hillock.api.model.SpecText.ReadingText;
import org.hillock.api.model.SpecText.StateText;
import org.hillock.api.model.SpecText.TermText;

/**
 * Collects a part's description as text; {@link #build} parses and checks it. Not safe for several
 * threads.
 *
 * @since 1.0
 */
public final class PartSpecBuilder {
  private final String name;
  private final List<ParameterText> parameters = new ArrayList<>();
  private final List<ReadingText> readings = new ArrayList<>();
  private final List<StateText> states = new ArrayList<>();
  private final List<String> definitions = new ArrayList<>();
  private final List<String> equations = new ArrayList<>();
  private final List<String> onSpike = new ArrayList<>();
  private final List<TermText> adds = new ArrayList<>();
  private String about = "";

  PartSpecBuilder(String name) {
    this.name = name;
  }

  /**
   * Says what is modelled.
   *
   * @param text one line without a full stop
   * @return this builder
   */
  public PartSpecBuilder about(String text) {
    about = text;
    return this;
  }

  /**
   * Declares a constant.
   *
   * @param symbol its name in equations
   * @param value its default, a quantity such as {@code "0.1 uS"}
   * @param meaning a phrase without a full stop
   * @return this builder
   */
  public PartSpecBuilder parameter(String symbol, String value, String meaning) {
    parameters.add(new ParameterText(symbol, value, meaning));
    return this;
  }

  /**
   * The last parameter must be above a value.
   *
   * @param bound a quantity
   * @return this builder
   */
  public PartSpecBuilder above(String bound) {
    ParameterText.last(parameters).bound(true, false, bound);
    return this;
  }

  /**
   * The last parameter must be below a value.
   *
   * @param bound a quantity
   * @return this builder
   */
  public PartSpecBuilder below(String bound) {
    ParameterText.last(parameters).bound(false, false, bound);
    return this;
  }

  /**
   * The last parameter must not be below a value.
   *
   * @param bound a quantity
   * @return this builder
   */
  public PartSpecBuilder atLeast(String bound) {
    ParameterText.last(parameters).bound(true, true, bound);
    return this;
  }

  /**
   * The last parameter must not be above a value.
   *
   * @param bound a quantity
   * @return this builder
   */
  public PartSpecBuilder atMost(String bound) {
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
  public PartSpecBuilder between(String least, String most) {
    return atLeast(least).atMost(most);
  }

  /**
   * Names something of the host.
   *
   * @param symbol its name in this part's equations
   * @param role what it is in the host
   * @param unit the unit that it must have there
   * @return this builder
   */
  public PartSpecBuilder reads(String symbol, Role role, String unit) {
    readings.add(new ReadingText(symbol, role, unit));
    return this;
  }

  /**
   * Declares a variable of the part's own.
   *
   * @param symbol its name in equations
   * @param unit its unit
   * @param initial its value at time zero, an expression of parameters
   * @param meaning a phrase without a full stop
   * @return this builder
   */
  public PartSpecBuilder state(String symbol, String unit, String initial, String meaning) {
    states.add(new StateText(symbol, unit, initial, meaning));
    return this;
  }

  /**
   * Names an expression of parameters, states, readings, time and earlier definitions.
   *
   * @param text for instance {@code "m_inf = 1/(1 + exp(-(v - V_half)/k))"}
   * @return this builder
   */
  public PartSpecBuilder definition(String text) {
    definitions.add(text);
    return this;
  }

  /**
   * Says how a state moves.
   *
   * @param text for instance {@code "dw/dt = (w_inf - w)/tau_w"}
   * @return this builder
   */
  public PartSpecBuilder equation(String text) {
    equations.add(text);
    return this;
  }

  /**
   * Says what a spike of the host changes; several changes take effect together with the host's
   * reset.
   *
   * @param assignment of a state of this part, for instance {@code "w += b"}
   * @return this builder
   */
  public PartSpecBuilder onSpike(String assignment) {
    onSpike.add(assignment);
    return this;
  }

  /**
   * Adds a term to the host.
   *
   * @param role {@link Role#CURRENT} for a current (inward-positive), {@link Role#THRESHOLD} for a
   *     shift of the threshold
   * @param value an expression of parameters, states, readings, time and definitions of these
   * @return this builder
   */
  public PartSpecBuilder adds(Role role, String value) {
    adds.add(new TermText(role, value));
    return this;
  }

  /**
   * Parses and checks the description.
   *
   * @return the specification
   * @throws org.hillock.api.HillockException with every problem, each with its place in its text
   */
  public PartSpec build() {
    SpecCheck check = new SpecCheck(name);
    List<Parameter> constants = check.parameters("parameter", parameters, SymbolKind.PARAMETER);
    List<Reading> read = check.readings(readings);
    List<State> variables = check.states("state", states, SymbolKind.STATE);
    List<Definition> named = check.definitions(definitions);
    List<Ode> moving = check.equations(equations, Scopes.EQUATION);
    List<Assignment> changes =
        check.assignments("on spike", onSpike, Scopes.OWN_STATES, Scopes.EVENT);
    List<Contribution> terms = check.terms("adds", adds, Scopes.CONTRIBUTION);
    check.done();
    return new PartSpec(name, about, constants, read, variables, named, moving, changes, terms);
  }
}

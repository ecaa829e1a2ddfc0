package org.hillock.engine.internal.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Substitution;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.model.Definition;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Ode;
import org.hillock.api.model.Port;

/**
 * A neuron with all its parts in it.
 *
 * @param spec one flat description
 * @param resets whether the base itself has a reset; what parts change at a spike does not count,
 *     so a model that fires at upward crossings does so with adaptation too
 */
public record Assembly(NeuronSpec spec, boolean resets) {
  /** Definitions in terms of parameters, states, ports and time. */
  public Map<String, Expr> definitions() {
    Map<String, Expr> definitions = new HashMap<>();
    for (Definition definition : spec.definitions()) {
      definitions.put(definition.name(), Substitution.of(definition.value(), definitions));
    }
    return definitions;
  }

  /**
   * The text of a state's equation, for messages.
   *
   * @param state the state's name
   * @return its text, or that it has none
   */
  public String equation(String state) {
    return spec.equations().stream()
        .filter(ode -> ode.state().equals(state))
        .map(Ode::text)
        .findFirst()
        .orElse("no equation, only resets");
  }

  /**
   * The equations as integrators see them.
   *
   * @param clamped the states whose derivative is zero
   * @return definitions are substituted
   */
  public EquationSystem system(List<String> clamped) {
    Map<String, Expr> definitions = definitions();
    List<Ode> equations =
        spec.equations().stream()
            .map(ode -> clamped.contains(ode.state()) ? still(ode) : substituted(ode, definitions))
            .toList();
    return new EquationSystem(
        spec.name(), equations, spec.ports().stream().map(Port::name).toList());
  }

  private static Ode still(Ode ode) {
    return new Ode(ode.state(), Expr.constant(0), Optional.empty(), ode.text());
  }

  static Ode substituted(Ode ode, Map<String, Expr> replacements) {
    return new Ode(
        ode.state(),
        Substitution.of(ode.derivative(), replacements),
        ode.noise().map(noise -> Substitution.of(noise, replacements)),
        ode.text());
  }
}

package org.hillock.tck;

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
 * The equations of a model as an integrator gets them: definitions substituted.
 *
 * @since 1.0
 */
public final class Equations {
  private Equations() {}

  /**
   * The system of a neuron.
   *
   * @param spec the model
   * @param clamped states that stay: their derivative is zero
   * @return the system
   */
  public static EquationSystem of(NeuronSpec spec, List<String> clamped) {
    Map<String, Expr> definitions = definitions(spec);
    List<Ode> equations =
        spec.equations().stream().map(ode -> substituted(ode, definitions, clamped)).toList();
    return new EquationSystem(
        spec.name(), equations, spec.ports().stream().map(Port::name).toList());
  }

  /** Definitions in terms of everything that is not a definition. */
  static Map<String, Expr> definitions(NeuronSpec spec) {
    Map<String, Expr> definitions = new HashMap<>();
    for (Definition definition : spec.definitions()) {
      definitions.put(definition.name(), Substitution.of(definition.value(), definitions));
    }
    return definitions;
  }

  private static Ode substituted(Ode ode, Map<String, Expr> definitions, List<String> clamped) {
    if (clamped.contains(ode.state())) {
      return new Ode(ode.state(), Expr.constant(0), Optional.empty(), ode.text());
    }
    return new Ode(
        ode.state(),
        Substitution.of(ode.derivative(), definitions),
        ode.noise().map(noise -> Substitution.of(noise, definitions)),
        ode.text());
  }
}

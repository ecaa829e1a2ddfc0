package org.hillock.pipeline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Substitution;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.model.Contribution;
import org.hillock.api.model.Definition;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Ode;
import org.hillock.api.model.Port;
import org.hillock.api.model.Reading;
import org.hillock.api.model.Role;
import org.hillock.api.model.State;
import org.hillock.engine.plan.JoinedPart;

/**
 * The equations of a neuron and its parts as an integrator sees them, to ask integrators whether
 * they take them.
 */
final class EquationView {
  private final Neuron neuron;

  private EquationView(Neuron neuron) {
    this.neuron = neuron;
  }

  static EquationSystem of(Neuron neuron) {
    EquationView view = new EquationView(neuron);
    NeuronSpec spec = neuron.spec();
    Map<String, Expr> host = new HashMap<>();
    Optional<String> current = Optional.ofNullable(spec.roles().get(Role.CURRENT));
    current.ifPresent(port -> host.put(port, view.total(port)));
    define(spec.definitions(), host);
    List<Ode> equations = new ArrayList<>(substituted(spec.equations(), "", host));
    for (JoinedPart part : neuron.parts()) {
      equations.addAll(substituted(part.part().equations(), part.as() + ".", view.inside(part)));
    }
    return new EquationSystem(
        spec.name(), equations, spec.ports().stream().map(Port::name).toList());
  }

  /** The current's port with what the parts add to it. */
  private Expr total(String port) {
    Expr sum = Expr.symbol(port);
    for (JoinedPart part : neuron.parts()) {
      for (Contribution term : part.part().adds()) {
        if (term.role() == Role.CURRENT) {
          sum = sum.plus(Substitution.of(term.value(), inside(part)));
        }
      }
    }
    return sum;
  }

  /** What a part's symbols are in the whole neuron. */
  private Map<String, Expr> inside(JoinedPart part) {
    Map<String, Expr> symbols = Neuron.ownParameters(part);
    for (State state : part.part().states()) {
      symbols.put(state.name(), Expr.symbol(Neuron.qualified(part.as(), state.name())));
    }
    for (Reading reading : part.part().readings()) {
      Optional.ofNullable(neuron.spec().roles().get(reading.role()))
          .ifPresent(name -> symbols.put(reading.symbol(), Expr.symbol(name)));
    }
    define(part.part().definitions(), symbols);
    return symbols;
  }

  private static void define(List<Definition> definitions, Map<String, Expr> symbols) {
    for (Definition definition : definitions) {
      symbols.put(definition.name(), Substitution.of(definition.value(), symbols));
    }
  }

  private static List<Ode> substituted(
      List<Ode> equations, String prefix, Map<String, Expr> symbols) {
    return equations.stream()
        .map(ode ->
            new Ode(
                prefix + ode.state(),
                Substitution.of(ode.derivative(), symbols),
                ode.noise().map(noise -> Substitution.of(noise, symbols)),
                ode.text()))
        .toList();
  }
}

package org.hillock.pipeline.resolve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Substitution;
import org.hillock.api.model.Definition;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Parameter;
import org.hillock.api.model.PartSpec;
import org.hillock.api.model.Port;
import org.hillock.api.model.State;
import org.hillock.api.unit.Unit;
import org.hillock.engine.plan.JoinedPart;

/**
 * What the neurons of a population are: a model and its parts, whose symbols are qualified.
 *
 * @param spec the model
 * @param parts the parts
 */
record Neuron(NeuronSpec spec, List<JoinedPart> parts) {
  Neuron {
    parts = List.copyOf(parts);
  }

  /**
   * A symbol that can be recorded.
   *
   * @param unit the unit in which people read it
   * @param about what it means
   */
  record Symbol(Unit unit, String about) {}

  static String qualified(String as, String symbol) {
    return as + "." + symbol;
  }

  /** All parameters, in declared order. */
  Map<String, Parameter> parameters() {
    Map<String, Parameter> all = new LinkedHashMap<>();
    spec.parameters().forEach(parameter -> all.put(parameter.name(), parameter));
    for (JoinedPart part : parts) {
      part.part()
          .parameters()
          .forEach(parameter -> all.put(qualified(part.as(), parameter.name()), parameter));
    }
    return all;
  }

  /** All states with initial values in qualified symbols, in declared order. */
  Map<String, State> states() {
    Map<String, State> all = new LinkedHashMap<>();
    spec.states().forEach(state -> all.put(state.name(), state));
    for (JoinedPart part : parts) {
      Map<String, Expr> own = ownParameters(part);
      for (State state : part.part().states()) {
        String name = qualified(part.as(), state.name());
        all.put(
            name,
            new State(name, state.unit(), Substitution.of(state.initial(), own), state.about()));
      }
    }
    return all;
  }

  /** How a part's own parameter names are written in the whole neuron. */
  static Map<String, Expr> ownParameters(JoinedPart part) {
    Map<String, Expr> own = new HashMap<>();
    part.part()
        .parameters()
        .forEach(p -> own.put(p.name(), Expr.symbol(qualified(part.as(), p.name()))));
    return own;
  }

  Optional<Port> port(String name) {
    return spec.port(name);
  }

  /** What can be recorded, by symbol. */
  Map<String, Symbol> symbols() {
    Map<String, Symbol> all = new LinkedHashMap<>();
    spec.ports().forEach(port -> all.put(port.name(), new Symbol(port.unit(), port.about())));
    parameters()
        .forEach((name, parameter) ->
            all.put(name, new Symbol(parameter.value().unit(), parameter.about())));
    states().forEach((name, state) -> all.put(name, new Symbol(state.unit(), state.about())));
    definitions("", spec.definitions(), all);
    for (JoinedPart part : parts) {
      PartSpec described = part.part();
      definitions(part.as() + ".", described.definitions(), all);
    }
    return all;
  }

  private static void definitions(
      String prefix, List<Definition> definitions, Map<String, Symbol> all) {
    definitions.forEach(
        definition -> all.put(prefix + definition.name(), new Symbol(definition.unit(), "")));
  }

  /** What can be driven. */
  Set<String> driveable() {
    Set<String> names = new TreeSet<>(states().keySet());
    spec.ports().forEach(port -> names.add(port.name()));
    return names;
  }
}

package org.hillock.itest.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.model.Definition;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Ode;
import org.hillock.api.model.Role;
import org.hillock.engine.plan.PopulationPlan;

/**
 * The equations that Hillock's model publishes, for one run's parameters, as a vector field under a
 * constant input. Values are in internal units; the membrane's comes first.
 */
final class Equations {
  private final PopulationPlan population;
  private final List<Ode> odes;
  private final Map<String, Definition> definitions;
  private final String port;

  Equations(PopulationPlan population) {
    NeuronSpec model = population.model();
    String membrane = model.roles().get(Role.MEMBRANE);
    if (membrane == null || model.ports().size() != 1) {
      throw new NotSupported("statics of a model without one membrane and one input");
    }
    this.population = population;
    this.port = model.ports().getFirst().name();
    this.definitions =
        model.definitions().stream()
            .collect(Collectors.toMap(Definition::name, Function.identity()));
    this.odes =
        model.equations().stream()
            .sorted(
                (a, b) -> Boolean.compare(b.state().equals(membrane), a.state().equals(membrane)))
            .toList();
  }

  /** How many states move. */
  int size() {
    return odes.size();
  }

  /** Where a state is in the vectors. */
  int index(String symbol) {
    for (int i = 0; i < odes.size(); i++) {
      if (odes.get(i).state().equals(symbol)) {
        return i;
      }
    }
    throw new NotSupported("statics of " + symbol + ", which has no equation");
  }

  /** The derivatives of the states under a constant input. */
  double[] derivatives(double[] states, double input) {
    Map<String, Double> known = new HashMap<>();
    known.put(port, input);
    for (int i = 0; i < states.length; i++) {
      known.put(odes.get(i).state(), states[i]);
    }
    return odes.stream()
        .mapToDouble(ode -> Evaluator.evaluate(ode.derivative(), s -> value(s, known)))
        .toArray();
  }

  private double value(String symbol, Map<String, Double> known) {
    Double there = known.get(symbol);
    if (there != null) {
      return there;
    }
    Definition definition = definitions.get(symbol);
    double value =
        definition == null
            ? population.parameters().get(symbol).at(0)
            : Evaluator.evaluate(definition.value(), s -> value(s, known));
    known.put(symbol, value);
    return value;
  }
}

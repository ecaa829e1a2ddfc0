package org.hillock.itest.kernel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Expr;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Parameter;
import org.hillock.api.model.Refractory;
import org.hillock.api.model.Spike;
import org.hillock.api.model.State;
import org.hillock.engine.plan.Column;

/**
 * The numbers of a population: every second parameter and every initial value differ from neuron to
 * neuron.
 *
 * @param parameters by name
 * @param initial by name
 */
record Values(Map<String, Column> parameters, Map<String, Column> initial) {
  /**
   * Makes them.
   *
   * @param spec the assembled neuron
   * @param size how many neurons
   * @param variant even or odd: which half of the parameters differs
   */
  static Values of(NeuronSpec spec, int size, int variant) {
    Map<String, Column> parameters = new HashMap<>();
    for (int i = 0; i < spec.parameters().size(); i++) {
      Parameter parameter = spec.parameters().get(i);
      Column column =
          (i + variant) % 2 == 0
              ? column(size, varied(spec, parameter))
              : Column.of(parameter.value().value());
      parameters.put(parameter.name(), column);
    }
    Map<String, Column> initial = new HashMap<>();
    for (State state : spec.states()) {
      initial.put(state.name(), column(size, neuron -> initial(state, parameters, neuron)));
    }
    return new Values(parameters, initial);
  }

  private static Column column(int size, IntToDoubleFunction values) {
    double[] array = new double[size];
    Arrays.setAll(array, values);
    return new Column(array);
  }

  private static IntToDoubleFunction varied(NeuronSpec spec, Parameter parameter) {
    double usual = parameter.value().value();
    if (isRefractoryPeriod(spec, parameter)) {
      double steps = Math.rint(usual / KernelCase.STEP_MS);
      return neuron -> (steps + 3 * (neuron % 5)) * KernelCase.STEP_MS;
    }
    double unit = usual == 0 ? 1e-3 : 0.01 * Math.abs(usual);
    return neuron -> {
      double more = usual + unit * (neuron % 7);
      double less = usual - unit * (neuron % 7);
      return parameter.range().contains(more)
          ? more
          : parameter.range().contains(less) ? less : usual;
    };
  }

  /** It has to be a whole number of steps. */
  private static boolean isRefractoryPeriod(NeuronSpec spec, Parameter parameter) {
    Optional<Expr> duration = spec.spike().flatMap(Spike::refractory).map(Refractory::duration);
    return duration.equals(Optional.of(Expr.symbol(parameter.name())));
  }

  private static double initial(State state, Map<String, Column> parameters, int neuron) {
    double usual = Evaluator.evaluate(state.initial(), symbol -> parameters.get(symbol).at(neuron));
    double unit = usual == 0 ? 1e-3 : 2e-3 * Math.abs(usual);
    return usual + unit * (neuron % 11);
  }
}

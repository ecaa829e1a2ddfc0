package org.hillock.bench.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Expr;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.NamedConstant;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.Parameter;
import org.hillock.api.model.State;
import org.hillock.api.unit.Quantity;
import org.hillock.engine.Compiler;
import org.hillock.engine.Simulation;
import org.hillock.engine.plan.Column;
import org.hillock.engine.plan.DrivePlan;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.RunPlan;

/**
 * Neurons of one model, with its default parameters, under a constant input.
 *
 * @param model the model; its input is called I
 * @param integrator the integrator
 * @param stepMs the step
 * @param current the input
 */
record SinglePopulation(NeuronModel model, Integrator integrator, double stepMs, Quantity current) {
  private static final long NEVER_ENDS = 1L << 50;

  /** What the results call it. */
  String title() {
    return model.name() + ", " + integrator.name();
  }

  /** The names of the states, in the model's order. */
  List<String> states() {
    return model.spec().states().stream().map(State::name).toList();
  }

  private Map<String, Column> parameters() {
    return model.spec().parameters().stream()
        .collect(Collectors.toMap(Parameter::name, p -> Column.of(p.value().value())));
  }

  /** Where a state starts if nobody says otherwise. */
  double resting(State state) {
    Map<String, Column> parameters = parameters();
    return Evaluator.evaluate(
        state.initial(), name -> Objects.requireNonNull(parameters.get(name)).at(0));
  }

  /**
   * Compiles it and starts it, on one thread; it has more steps than any benchmark makes.
   *
   * @param initial the values of a state at the start
   */
  Simulation start(int neurons, Function<State, Column> initial) {
    PopulationPlan population =
        new PopulationPlan(
            "cell",
            neurons,
            model.spec(),
            List.of(),
            integrator,
            parameters(),
            model.spec().states().stream().collect(Collectors.toMap(State::name, initial)),
            List.of(new DrivePlan("drive", "I", List.of(constant()), new int[neurons])),
            List.of());
    return Compiler.compile(new RunPlan("benchmark", stepMs, NEVER_ENDS, 1, List.of(population)))
        .start();
  }

  private Formula constant() {
    return new Formula(
        Expr.symbol("amplitude"),
        List.of(new NamedConstant("amplitude", current)),
        Interval.ALWAYS);
  }
}

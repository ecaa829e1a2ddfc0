package org.hillock.bench.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Expr;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.NamedConstant;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Parameter;
import org.hillock.api.unit.Quantity;
import org.hillock.engine.Compiler;
import org.hillock.engine.Simulation;
import org.hillock.engine.plan.Column;
import org.hillock.engine.plan.DrivePlan;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.RunPlan;
import org.hillock.integrators.exact.Exact;
import org.hillock.integrators.exponential.ExponentialEuler;
import org.hillock.integrators.rungekutta.RungeKutta4;
import org.hillock.models.hodgkinhuxley.HodgkinHuxley;
import org.hillock.models.integrateandfire.DynamicThreshold;
import org.hillock.models.integrateandfire.LeakyIntegrateAndFire;
import org.hillock.models.membrane.PassiveMembrane;

/** A shipped model under a shipped integrator, with its default parameters. */
public enum KernelCase {
  MEMBRANE_EXACT(new PassiveMembrane(), new Exact()),
  MEMBRANE_RK4(new PassiveMembrane(), new RungeKutta4()),
  LIF_EXACT(new LeakyIntegrateAndFire(), new Exact()),
  DYNAMIC_THRESHOLD_EXACT(new DynamicThreshold(), new Exact()),
  HODGKIN_HUXLEY_EXPONENTIAL(new HodgkinHuxley(), new ExponentialEuler(), 0.01),
  HODGKIN_HUXLEY_RK4(new HodgkinHuxley(), new RungeKutta4(), 0.01);

  private static final long NEVER_ENDS = 1L << 50;

  /** Twice the rheobase of an integrate-and-fire neuron; 20 uA/cm^2 for an axon: all fire. */
  private static final Quantity CURRENT = Quantity.parse("0.4 nA");

  private final NeuronModel model;
  private final Integrator integrator;
  private final double stepMs;

  KernelCase(NeuronModel model, Integrator integrator) {
    this(model, integrator, 0.1);
  }

  KernelCase(NeuronModel model, Integrator integrator, double stepMs) {
    this.model = model;
    this.integrator = integrator;
    this.stepMs = stepMs;
  }

  /** What the results call it. */
  String title() {
    return model.name() + ", " + integrator.name();
  }

  /** Compiles the case and starts it; it has more steps than any benchmark makes. */
  Simulation start(int neurons) {
    NeuronSpec spec = model.spec();
    Map<String, Column> parameters =
        spec.parameters().stream()
            .collect(Collectors.toMap(Parameter::name, p -> Column.of(p.value().value())));
    PopulationPlan population =
        new PopulationPlan(
            "cell",
            neurons,
            spec,
            List.of(),
            integrator,
            parameters,
            initial(spec, parameters, neurons),
            List.of(new DrivePlan("drive", "I", List.of(constant()), new int[neurons])),
            List.of());
    return Compiler.compile(new RunPlan("benchmark", stepMs, NEVER_ENDS, 1, List.of(population)))
        .start();
  }

  /** Potentials between rest and 20 mV above it, so that not all neurons fire at once. */
  private static Map<String, Column> initial(
      NeuronSpec spec, Map<String, Column> parameters, int neurons) {
    return spec.states().stream()
        .collect(
            Collectors.toMap(
                state -> state.name(),
                state -> {
                  double value =
                      Evaluator.evaluate(
                          state.initial(),
                          name -> Objects.requireNonNull(parameters.get(name)).at(0));
                  double spread = state.name().equals("v") ? 20.0 / neurons : 0;
                  double[] values = new double[neurons];
                  Arrays.setAll(values, i -> value + i * spread);
                  return new Column(values);
                }));
  }

  private static Formula constant() {
    return new Formula(
        Expr.symbol("amplitude"),
        List.of(new NamedConstant("amplitude", CURRENT)),
        Interval.ALWAYS);
  }
}

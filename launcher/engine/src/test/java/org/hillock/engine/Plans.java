package org.hillock.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Expr;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.NamedConstant;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.PartSpec;
import org.hillock.api.unit.Quantity;
import org.hillock.engine.internal.assemble.Assembler;
import org.hillock.engine.internal.assemble.Problems;
import org.hillock.engine.plan.Column;
import org.hillock.engine.plan.DrivePlan;
import org.hillock.engine.plan.JoinedPart;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.RecordPlan;
import org.hillock.engine.plan.RunPlan;

/** Collects a population's plan: defaults from the model, drives and records by one call each. */
public final class Plans {
  private final String name;
  private final NeuronSpec model;
  private final int size;
  private final Integrator integrator;
  private final List<JoinedPart> parts = new ArrayList<>();
  private final Map<String, Column> parameters = new HashMap<>();
  private final Map<String, Column> initial = new HashMap<>();
  private final List<DrivePlan> drives = new ArrayList<>();
  private final List<RecordPlan> records = new ArrayList<>();

  private int points = 1;

  private Plans(String name, NeuronSpec model, int size, Integrator integrator) {
    this.name = name;
    this.model = model;
    this.size = size;
    this.integrator = integrator;
  }

  /** A population named "cell". */
  public static Plans of(NeuronSpec model, int size, Integrator integrator) {
    return new Plans("cell", model, size, integrator);
  }

  /** A population of another name. */
  public static Plans named(String name, NeuronSpec model, int size, Integrator integrator) {
    return new Plans(name, model, size, integrator);
  }

  /** How many points of a sweep the neurons belong to. */
  public Plans points(int count) {
    points = count;
    return this;
  }

  public Plans with(String as, PartSpec part) {
    parts.add(new JoinedPart(as, part));
    return this;
  }

  public Plans parameter(String symbol, double value) {
    parameters.put(symbol, Column.of(value));
    return this;
  }

  public Plans parameter(String symbol, IntToDoubleFunction values) {
    parameters.put(symbol, column(values));
    return this;
  }

  public Plans initial(String symbol, IntToDoubleFunction values) {
    initial.put(symbol, column(values));
    return this;
  }

  private Column column(IntToDoubleFunction values) {
    double[] array = new double[size];
    Arrays.setAll(array, values);
    return new Column(array);
  }

  /** A drive of every neuron by one stimulus. */
  public Plans drive(String into, Stimulus stimulus) {
    return drive(into, List.of(stimulus), new int[size]);
  }

  public Plans drive(String into, List<Stimulus> stimuli, int[] which) {
    drives.add(new DrivePlan("drive" + (drives.size() + 1), into, stimuli, which));
    return this;
  }

  public Plans record(String symbol, long every) {
    int[] neurons = new int[size];
    Arrays.setAll(neurons, i -> i);
    return record(symbol, every, neurons);
  }

  public Plans record(String symbol, long every, int... neurons) {
    records.add(new RecordPlan(symbol, neurons, every));
    return this;
  }

  /** The model with its parts. */
  public NeuronSpec assembled() {
    Problems problems = new Problems();
    NeuronSpec spec =
        Assembler.assemble(model, parts, problems)
            .orElseThrow(() -> new IllegalStateException("does not fit"))
            .spec();
    problems.raise();
    return spec;
  }

  public PopulationPlan plan() {
    NeuronSpec spec = assembled();
    Map<String, Column> values = new HashMap<>();
    spec.parameters().forEach(p -> values.put(p.name(), Column.of(p.value().value())));
    values.putAll(parameters);
    Map<String, Column> starts = new HashMap<>();
    spec.states()
        .forEach(state ->
            starts.put(
                state.name(),
                column(i -> Evaluator.evaluate(state.initial(), s -> values.get(s).at(i)))));
    starts.putAll(initial);
    return new PopulationPlan(
        name, size, points, model, parts, integrator, values, starts, drives, records);
  }

  /** A run of this population alone. */
  public RunPlan run(double step, long steps) {
    return new RunPlan("test", step, steps, 1, List.of(plan()));
  }

  /** A current of one value, always on. */
  public static Formula constant(double nanoAmperes) {
    return step(nanoAmperes, 0, Double.POSITIVE_INFINITY);
  }

  /** A current of one value within an interval. */
  public static Formula step(double nanoAmperes, double start, double stop) {
    return new Formula(
        Expr.symbol("amplitude"),
        List.of(
            new NamedConstant(
                "amplitude", new Quantity(nanoAmperes, Quantity.parse("1 nA").unit()))),
        new Interval(start, stop));
  }
}

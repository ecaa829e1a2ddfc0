package org.hillock.engine.internal.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hillock.api.expr.Expr;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Refractory;
import org.hillock.api.model.Spike;
import org.hillock.api.model.State;
import org.hillock.engine.internal.assemble.Assembler;
import org.hillock.engine.internal.assemble.Assembly;
import org.hillock.engine.internal.assemble.Problems;
import org.hillock.engine.internal.discretize.Discretizer;
import org.hillock.engine.internal.discretize.ParameterValues;
import org.hillock.engine.internal.discretize.RefractorySteps;
import org.hillock.engine.internal.discretize.StepGrid;
import org.hillock.engine.internal.discretize.Stepping;
import org.hillock.engine.internal.drive.Drives;
import org.hillock.engine.internal.drive.FixedColumns;
import org.hillock.engine.internal.emit.Kernels;
import org.hillock.engine.internal.emit.Layout;
import org.hillock.engine.internal.emit.VectorChoice;
import org.hillock.engine.internal.program.Folding;
import org.hillock.engine.internal.program.NodeEvaluator;
import org.hillock.engine.internal.program.Precomputation;
import org.hillock.engine.internal.program.Program;
import org.hillock.engine.plan.Column;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.RecordPlan;

/** Compiles one population. */
public final class PopulationCompiler {
  private final PopulationPlan plan;
  private final double dt;
  private final long seed;
  private final Problems problems;
  private final List<String> notes = new ArrayList<>();

  /**
   * A compiler of one population.
   *
   * @param plan the population
   * @param dt ms
   * @param seed the root of all randomness
   * @param problems receives everything that is wrong
   */
  public PopulationCompiler(PopulationPlan plan, double dt, long seed, Problems problems) {
    this.plan = plan;
    this.dt = dt;
    this.seed = seed;
    this.problems = problems;
  }

  /** The code; empty if there was a problem. */
  public Optional<PopulationCode> compile() {
    return Assembler.assemble(plan.model(), plan.parts(), problems).flatMap(this::compile);
  }

  private Optional<PopulationCode> compile(Assembly assembly) {
    int before = problems.count();
    NeuronSpec spec = assembly.spec();
    checkValues(spec);
    checkRecords(spec);
    StepGrid grid = new StepGrid(dt);
    Drives drives = Drives.of(plan, spec, grid, problems);
    Map<String, Map<String, Expr>> slopes = slopes(assembly, drives);
    if (problems.count() > before) {
      return Optional.empty();
    }
    ParameterValues parameters = new ParameterValues(plan.size(), dt, plan.parameters());
    Optional<Column> refractorySteps = RefractorySteps.of(plan.name(), spec, parameters, problems);
    Discretizer discretizer =
        new Discretizer(assembly, plan.integrator(), parameters, problems, notes);
    Optional<Stepping> free = discretizer.discretize(List.of());
    List<String> clamped =
        spec.spike().flatMap(Spike::refractory).map(Refractory::clamped).orElse(List.of());
    boolean stays = refractorySteps.isPresent() && !clamped.isEmpty() && free.isPresent();
    Optional<Stepping> still = stays ? discretizer.discretize(clamped) : Optional.empty();
    if (problems.count() > before || free.isEmpty()) {
      return Optional.empty();
    }
    ProgramBuilder builder = new ProgramBuilder(assembly, plan, dt, seed, drives, refractorySteps);
    builder.integrate(free.get(), still);
    builder.arrivals(drives, slopes);
    spec.spike().ifPresent(builder::fire);
    plan.records().forEach(builder::probe);
    boolean arms = spec.spike().isPresent() && !assembly.resets();
    spec.spike().filter(ignored -> arms).ifPresent(builder::probeArmed);
    String equations = EquationsText.of(spec, free.get(), still);
    return Optional.of(
        emit(
            assembly,
            drives,
            builder,
            arms ? Optional.of(plan.records().size()) : Optional.empty(),
            equations));
  }

  private PopulationCode emit(
      Assembly assembly,
      Drives drives,
      ProgramBuilder builder,
      Optional<Integer> armedProbe,
      String equations) {
    Program folded = Folding.of(builder.program());
    Precomputation.Outcome outcome = Precomputation.of(folded);
    FixedColumns fixed = builder.fixed();
    precompute(folded, outcome, fixed);
    List<String> columns =
        new ArrayList<>(assembly.spec().states().stream().map(State::name).toList());
    columns.addAll(drives.columns());
    Layout layout = Layout.of(outcome.program(), columns, drives.scalars());
    Kernels.Compiled compiled = Kernels.compile(plan.model().name(), outcome.program(), layout);
    notes.addAll(compiled.notes());
    VectorChoice vectors = VectorChoice.of(outcome.program(), plan.size());
    notes.add(vectors.note());
    Map<String, Column> used = new LinkedHashMap<>(fixed.columns());
    used.keySet().removeIf(name -> !layout.hasColumn(name));
    notes.add(
        used.size()
            + " column(s) of numbers that differ between neurons; what all share is a constant of"
            + " the bytecode");
    return new PopulationCode(
        plan,
        dt,
        assembly,
        drives,
        outcome.program(),
        compiled,
        vectors,
        builder.drawPeriod(),
        used,
        armedProbe,
        equations,
        notes);
  }

  private void precompute(Program before, Precomputation.Outcome outcome, FixedColumns fixed) {
    Map<String, Column> known = fixed.columns();
    Map<String, Column> made = new HashMap<>();
    outcome
        .columns()
        .forEach((name, node) -> {
          NodeEvaluator evaluator = new NodeEvaluator(before.nodes(), node);
          double[] values = new double[plan.size()];
          for (int i = 0; i < values.length; i++) {
            int neuron = i;
            values[i] =
                evaluator.evaluate(column -> known.getOrDefault(column, Column.of(0)).at(neuron));
          }
          made.put(name, new Column(values));
        });
    made.forEach(fixed::add);
  }

  private Map<String, Map<String, Expr>> slopes(Assembly assembly, Drives drives) {
    Map<String, Map<String, Expr>> slopes = new HashMap<>();
    for (String target : drives.jumps(assembly.spec())) {
      if (assembly.spec().port(target).isPresent()) {
        slopes.put(target, Slopes.of(assembly.system(List.of()), target, problems));
      }
    }
    return slopes;
  }

  private void checkValues(NeuronSpec spec) {
    spec.parameters()
        .forEach(parameter -> checkValue("parameter", parameter.name(), plan.parameters()));
    spec.states().forEach(state -> checkValue("initial value", state.name(), plan.initial()));
  }

  private void checkValue(String kind, String name, Map<String, Column> columns) {
    Column column = columns.get(name);
    if (column == null) {
      problems.user(
          "the " + kind + " " + name + " of \"" + plan.name() + "\" is missing", "give it a value");
      return;
    }
    for (int i = 0; i < column.length(); i++) {
      if (!(Math.abs(column.at(i)) < Double.POSITIVE_INFINITY)) {
        problems.user(
            "the " + kind + " " + name + " of \"" + plan.name() + "\" is " + column.at(i),
            "it must be a finite number");
        return;
      }
    }
  }

  private void checkRecords(NeuronSpec spec) {
    TreeSet<String> known = new TreeSet<>();
    spec.states().forEach(state -> known.add(state.name()));
    spec.ports().forEach(port -> known.add(port.name()));
    spec.definitions().forEach(definition -> known.add(definition.name()));
    spec.parameters().forEach(parameter -> known.add(parameter.name()));
    for (RecordPlan record : plan.records()) {
      if (!known.contains(record.symbol())) {
        problems.user(
            "nothing of \""
                + plan.name()
                + "\" is named \""
                + record.symbol()
                + "\", so it cannot be recorded",
            "it has " + String.join(", ", known));
      }
    }
  }
}

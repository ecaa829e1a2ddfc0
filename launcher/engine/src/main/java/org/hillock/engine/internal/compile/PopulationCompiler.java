package org.hillock.engine.internal.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hillock.api.Location;
import org.hillock.api.expr.Expr;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Refractory;
import org.hillock.api.model.Spike;
import org.hillock.engine.internal.assemble.Assembler;
import org.hillock.engine.internal.assemble.Assembly;
import org.hillock.engine.internal.assemble.Problems;
import org.hillock.engine.internal.discretize.Discretizer;
import org.hillock.engine.internal.discretize.ParameterValues;
import org.hillock.engine.internal.discretize.RefractorySteps;
import org.hillock.engine.internal.discretize.StepGrid;
import org.hillock.engine.internal.discretize.Stepping;
import org.hillock.engine.internal.drive.Drives;
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
    ParameterValues parameters = new ParameterValues(plan.size(), dt, plan.parameters());
    Discretizer discretizer =
        new Discretizer(assembly, plan.integrator(), parameters, problems, notes);
    boolean offGrid = discretizer.isContinuous();
    Drives drives = Drives.of(plan, spec, new StepGrid(dt), offGrid, problems);
    Map<String, Map<String, Expr>> slopes = slopes(assembly, drives);
    if (problems.count() > before) {
      return Optional.empty();
    }
    Optional<Column> refractorySteps =
        RefractorySteps.of(plan.name(), spec, parameters, offGrid, problems);
    Optional<Stepping> free = discretizer.discretize(List.of());
    List<String> clamped =
        spec.spike().flatMap(Spike::refractory).map(Refractory::clamped).orElse(List.of());
    boolean stays = refractorySteps.isPresent() && !clamped.isEmpty() && free.isPresent();
    Optional<Stepping> still = stays ? discretizer.discretize(clamped) : Optional.empty();
    if (problems.count() > before || free.isEmpty()) {
      return Optional.empty();
    }
    ProgramBuilder builder =
        new ProgramBuilder(assembly, plan, dt, seed, drives, refractorySteps, offGrid);
    advance(builder, spec, free.get(), still);
    if (problems.count() > before) {
      return Optional.empty();
    }
    builder.arrivals(drives, slopes);
    plan.records().forEach(builder::probe);
    boolean arms = spec.spike().isPresent() && !assembly.resets();
    spec.spike().filter(ignored -> arms).ifPresent(builder::probeArmed);
    return Optional.of(
        new PopulationEmitter(plan, dt, assembly, drives, notes)
            .emit(
                builder,
                arms ? Optional.of(plan.records().size()) : Optional.empty(),
                EquationsText.of(spec, free.get(), still),
                free.get().continuous()));
  }

  private void advance(
      ProgramBuilder builder, NeuronSpec spec, Stepping free, Optional<Stepping> still) {
    if (still.isPresent() && !still.get().continuous().equals(free.continuous())) {
      problems.plugin(
          "integrator \""
              + plan.integrator().name()
              + "\" advances model \""
              + spec.name()
              + "\" in one way, and in another while it is refractory",
          Location.NOWHERE);
    } else if (free.continuous().isEmpty()) {
      builder.integrate(free, still);
      spec.spike().ifPresent(builder::fire);
    } else {
      builder.flow(free, still);
      spec.spike().ifPresent(spike -> watch(builder, spike));
    }
  }

  private void watch(ProgramBuilder builder, Spike spike) {
    Margin.of(spike.condition())
        .ifPresentOrElse(
            margin -> builder.watch(spike, margin),
            () ->
                problems.user(
                    "\""
                        + plan.name()
                        + "\" spikes when "
                        + spike.condition()
                        + ": the instant at which two numbers are equal, or cease to be, cannot be"
                        + " located",
                    "compare with < or >, or take an integrator with steps, such as \"rk4\""));
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

package org.hillock.engine.internal.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.model.State;
import org.hillock.engine.internal.assemble.Assembly;
import org.hillock.engine.internal.drive.Drives;
import org.hillock.engine.internal.drive.FixedColumns;
import org.hillock.engine.internal.emit.Flows;
import org.hillock.engine.internal.emit.Kernels;
import org.hillock.engine.internal.emit.Layout;
import org.hillock.engine.internal.emit.VectorChoice;
import org.hillock.engine.internal.program.Folding;
import org.hillock.engine.internal.program.NodeEvaluator;
import org.hillock.engine.internal.program.Precomputation;
import org.hillock.engine.internal.program.Program;
import org.hillock.engine.internal.program.Signs;
import org.hillock.engine.plan.Column;
import org.hillock.engine.plan.PopulationPlan;

/** Turns a population's program into code. */
final class PopulationEmitter {
  private final PopulationPlan plan;
  private final double dt;
  private final Assembly assembly;
  private final Drives drives;
  private final List<String> notes;

  /**
   * An emitter of one population.
   *
   * @param notes receives what was chosen
   */
  PopulationEmitter(
      PopulationPlan plan, double dt, Assembly assembly, Drives drives, List<String> notes) {
    this.plan = plan;
    this.dt = dt;
    this.assembly = assembly;
    this.drives = drives;
    this.notes = notes;
  }

  /**
   * Emits the code.
   *
   * @param armedProbe the probe that says who is armed at the start
   * @param equations the equations and the scheme as text
   * @param continuous the method of sub-steps; empty if the program makes steps
   */
  PopulationCode emit(
      ProgramBuilder builder,
      Optional<Integer> armedProbe,
      String equations,
      Optional<Scheme.Continuous> continuous) {
    Program folded = Signs.of(Folding.of(builder.program()));
    Precomputation.Outcome outcome = Precomputation.of(folded);
    FixedColumns fixed = builder.fixed();
    precompute(folded, outcome, fixed);
    Program program = outcome.program();
    Layout layout = Layout.of(program, columns(continuous.isPresent()), drives.scalars());
    String model = plan.model().name();
    Kernels.Compiled compiled =
        Kernels.compile(model, continuous.isPresent() ? Flows.onGrid(program) : program, layout);
    Optional<FlowCode> flow = continuous.map(scheme -> flow(program, layout, scheme));
    VectorChoice vectors =
        flow.isPresent() ? VectorChoice.subSteps() : VectorChoice.of(program, plan.size());
    if (flow.isEmpty()) {
      notes.addAll(compiled.notes());
    }
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
        program,
        compiled,
        flow,
        vectors,
        builder.drawPeriod(),
        used,
        armedProbe,
        equations,
        notes);
  }

  /** States come first: flows know them by their index. */
  private List<String> columns(boolean offGrid) {
    List<String> columns =
        new ArrayList<>(assembly.spec().states().stream().map(State::name).toList());
    columns.addAll(drives.columns());
    if (offGrid) {
      columns.addAll(List.of(Names.UNTIL, Names.ARMED, Names.SUB_STEP, Names.EDGE));
    }
    return columns;
  }

  private FlowCode flow(Program program, Layout layout, Scheme.Continuous scheme) {
    Flows.Compiled compiled =
        Flows.compile(plan.model().name(), program, layout, assembly.spec().states().size());
    notes.addAll(compiled.notes());
    return new FlowCode(compiled, scheme);
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
}

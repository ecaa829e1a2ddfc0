package org.hillock.engine.internal.emit;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillock.engine.internal.program.Output;
import org.hillock.engine.internal.program.Phase;
import org.hillock.engine.internal.program.Program;

/** Writes the methods that advance neurons: all phases fused, or some of them. */
final class KernelBody {
  private static final int FROM = 3;
  private static final int TO = 4;
  private static final int SPIKES = 5;
  private static final int COUNT = 6;

  /** Where a method's new values of the states come from. */
  enum Source {
    /** The method computes them. */
    COMPUTED,
    /** Segments left them in scratch columns. */
    SCRATCH,
    /** They are in the columns already. */
    COLUMNS
  }

  private final CodeBuilder code;
  private final Program program;
  private final LoopWriter writer;

  KernelBody(
      CodeBuilder code,
      ClassDesc owner,
      Program program,
      Layout layout,
      Map<Integer, String> kept) {
    this.code = code;
    this.program = program;
    this.writer = new LoopWriter(code, owner, program, layout, kept);
  }

  /** Integrates, fires, or both. */
  void advance(Source source, boolean fires) {
    boolean arrives = fires && source != Source.COLUMNS && program.arrivesAlways();
    List<Phase> phases = new ArrayList<>();
    if (source == Source.COMPUTED) {
      phases.addAll(List.of(Phase.REFRACTORY, Phase.FREE, Phase.CLAMPED));
    }
    if (arrives) {
      phases.add(Phase.ARRIVALS);
    }
    if (fires) {
      phases.addAll(List.of(Phase.CONDITION, Phase.RESET));
    }
    List<Output> outputs = phases.stream().flatMap(phase -> program.phase(phase).stream()).toList();
    List<String> moved = source == Source.COLUMNS ? List.of() : targets(Phase.FREE);
    List<String> columns = new ArrayList<>(moved);
    if (source == Source.SCRATCH) {
      moved.forEach(state -> columns.add(Splitting.next(state)));
    }
    if (arrives) {
      columns.addAll(targets(Phase.ARRIVALS));
    }
    if (fires) {
      columns.addAll(updates().stream().map(Output::target).toList());
      columns.addAll(targets(Phase.RESET));
    }
    writer.prepare(outputs, columns);
    writer.loop(FROM, TO, () -> neuron(source, moved, arrives, fires));
    finish(fires);
  }

  /** Computes one segment of the integration into scratch columns. */
  void segment(Splitting.Segment segment) {
    List<Output> outputs = new ArrayList<>(program.phase(Phase.REFRACTORY));
    outputs.addAll(segment.outputs());
    writer.prepare(outputs, segment.outputs().stream().map(Output::target).toList());
    writer.loop(
        FROM,
        TO,
        () -> {
          writer.forget();
          Label skip = code.newLabel();
          if (!program.phase(Phase.CLAMPED).isEmpty()) {
            branchIfRefractory(segment.arm() == Phase.FREE, skip);
          }
          writer.compute(segment.outputs()).forEach(writer::store);
          code.labelBinding(skip);
        });
    finish(false);
  }

  /** Applies pulses. */
  void arrive() {
    compute(program.phase(Phase.ARRIVALS));
  }

  /** Computes outputs into their columns. */
  void compute(List<Output> outputs) {
    writer.prepare(outputs, outputs.stream().map(Output::target).toList());
    writer.loop(
        FROM,
        TO,
        () -> {
          writer.forget();
          writer.compute(outputs).forEach(writer::store);
        });
    finish(false);
  }

  private void finish(boolean fires) {
    if (fires) {
      code.iload(COUNT).ireturn();
    } else {
      code.return_();
    }
    writer.marks().handlers();
  }

  private void neuron(Source source, List<String> moved, boolean arrives, boolean fires) {
    writer.forget();
    writer.current().clear();
    Map<String, Integer> next = new HashMap<>();
    moved.forEach(state -> next.put(state, code.allocateLocal(TypeKind.DOUBLE)));
    switch (source) {
      case COMPUTED -> integrate(next);
      case SCRATCH -> next.forEach(this::fetch);
      case COLUMNS -> {}
    }
    writer.current().putAll(next);
    writer.forget();
    if (arrives) {
      writer
          .compute(program.phase(Phase.ARRIVALS))
          .forEach((target, slot) -> put(target, slot, next));
      writer.forget();
    }
    if (fires && !program.phase(Phase.CONDITION).isEmpty()) {
      fire(next);
    }
    next.forEach(writer::store);
  }

  private void fetch(String state, int slot) {
    writer.load(Splitting.next(state));
    code.dstore(slot);
  }

  private void integrate(Map<String, Integer> next) {
    if (program.phase(Phase.CLAMPED).isEmpty()) {
      assign(program.phase(Phase.FREE), next);
      return;
    }
    Label refractory = code.newLabel();
    Label join = code.newLabel();
    branchIfRefractory(true, refractory);
    assign(program.phase(Phase.FREE), next);
    code.goto_(join).labelBinding(refractory);
    writer.forget();
    assign(program.phase(Phase.CLAMPED), next);
    code.labelBinding(join);
  }

  private void branchIfRefractory(boolean when, Label target) {
    Output refractory = program.phase(Phase.REFRACTORY).getFirst();
    writer.marks().at(refractory.line());
    writer.values().branch(refractory.node(), when, target);
  }

  private void assign(List<Output> outputs, Map<String, Integer> next) {
    writer.section(outputs);
    for (Output output : outputs) {
      Integer slot = next.get(output.target());
      if (slot == null) {
        throw new IllegalStateException("\"" + output.target() + "\" moves in one arm only");
      }
      writer.marks().at(output.line());
      writer.values().push(output.node());
      code.dstore(slot);
    }
  }

  /**
   * Condition and updates read the values before the spike; so does every assignment of the reset.
   */
  private void fire(Map<String, Integer> next) {
    Output fires = program.phase(Phase.CONDITION).getFirst();
    Label done = code.newLabel();
    writer.section(program.phase(Phase.CONDITION));
    if (!updates().isEmpty()) {
      if (!writer.values().has(fires.node())) {
        writer.values().keep(fires.node());
      }
      writer.compute(updates()).forEach(writer::store);
    }
    writer.marks().at(fires.line());
    writer.values().branch(fires.node(), false, done);
    writer.forget();
    writer.compute(program.phase(Phase.RESET)).forEach((target, slot) -> put(target, slot, next));
    code.aload(SPIKES).iload(COUNT).iload(writer.index()).iastore().iinc(COUNT, 1);
    code.labelBinding(done);
  }

  private void put(String target, int slot, Map<String, Integer> next) {
    Integer local = next.get(target);
    if (local == null) {
      writer.store(target, slot);
    } else {
      code.dload(slot).dstore(local);
    }
  }

  private List<Output> updates() {
    List<Output> condition = program.phase(Phase.CONDITION);
    return condition.isEmpty() ? List.of() : condition.subList(1, condition.size());
  }

  private List<String> targets(Phase phase) {
    return program.phase(phase).stream().map(Output::target).toList();
  }
}

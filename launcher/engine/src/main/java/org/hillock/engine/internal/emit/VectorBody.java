package org.hillock.engine.internal.emit;

import static java.lang.constant.ConstantDescs.CD_int;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hillock.engine.internal.program.Output;
import org.hillock.engine.internal.program.Phase;
import org.hillock.engine.internal.program.Program;

/** Writes the methods that advance vectors of neurons. */
final class VectorBody {
  private static final int COLUMNS = 1;
  private static final int SCALARS = 2;
  private static final int FROM = 3;
  private static final int TO = 4;
  private static final int SPIKES = 5;
  private static final int COUNT = 6;

  private final CodeBuilder code;
  private final ClassDesc owner;
  private final String twin;
  private final Program program;
  private final VectorWriter writer;

  /**
   * A writer of one method.
   *
   * @param twin the field that holds the scalar twin
   */
  VectorBody(CodeBuilder code, ClassDesc owner, String twin, Program program, VectorWriter writer) {
    this.code = code;
    this.owner = owner;
    this.twin = twin;
    this.program = program;
    this.writer = writer;
  }

  /**
   * Integrates, and fires or not.
   *
   * @param cut whether segments have left the new values in scratch columns
   */
  void advance(boolean cut, boolean fires) {
    List<Output> moves = program.phase(Phase.FREE);
    List<Output> outputs = new ArrayList<>(cut ? List.of() : integration());
    List<String> columns = new ArrayList<>(moves.stream().map(Output::target).toList());
    if (cut) {
      moves.forEach(output -> columns.add(Splitting.next(output.target())));
    }
    boolean arrives = fires && program.arrivesAlways();
    if (arrives) {
      outputs.addAll(program.phase(Phase.ARRIVALS));
      program.phase(Phase.ARRIVALS).forEach(output -> columns.add(output.target()));
    }
    boolean tests = fires && !program.phase(Phase.CONDITION).isEmpty();
    if (tests) {
      outputs.addAll(program.phase(Phase.CONDITION));
      updates().forEach(output -> columns.add(output.target()));
    }
    writer.prepare(outputs, columns);
    writer.loop(FROM, TO, () -> vector(cut, arrives, tests));
    if (fires) {
      code.iload(COUNT).ireturn();
    } else {
      code.return_();
    }
  }

  /** Computes outputs into their columns. */
  void compute(List<Output> outputs) {
    writer.prepare(outputs, outputs.stream().map(Output::target).toList());
    writer.loop(
        FROM,
        TO,
        () -> {
          writer.forget();
          computed(outputs)
              .forEach((target, slot) -> {
                code.aload(slot);
                writer.store(target);
              });
        });
    code.return_();
  }

  /** Computes one segment of the integration into scratch columns. */
  void segment(Splitting.Segment segment) {
    List<Output> outputs = new ArrayList<>(segment.outputs());
    boolean clamps = segment.arm() == Phase.CLAMPED;
    if (clamps) {
      outputs.addAll(program.phase(Phase.REFRACTORY));
    }
    writer.prepare(outputs, segment.outputs().stream().map(Output::target).toList());
    writer.loop(
        FROM,
        TO,
        () -> {
          writer.forget();
          writer.section(outputs);
          segment.outputs().forEach(output -> scratch(output, clamps));
        });
    code.return_();
  }

  /** The other arm's results are in the scratch column already: keep them where they hold. */
  private void scratch(Output output, boolean clamps) {
    boolean result = Splitting.isNext(output.target());
    if (clamps && result) {
      writer.pushColumn(output.target());
      writer.push(output.node());
      writer.push(program.phase(Phase.REFRACTORY).getFirst().node());
      writer.vectors().blend();
    } else {
      writer.pushNumbers(output.node());
    }
    writer.store(output.target());
  }

  private List<Output> integration() {
    List<Output> outputs = new ArrayList<>(program.phase(Phase.FREE));
    outputs.addAll(program.phase(Phase.CLAMPED));
    if (!program.phase(Phase.CLAMPED).isEmpty()) {
      outputs.addAll(program.phase(Phase.REFRACTORY));
    }
    return outputs;
  }

  private List<Output> updates() {
    List<Output> condition = program.phase(Phase.CONDITION);
    return condition.subList(1, condition.size());
  }

  private void vector(boolean cut, boolean arrives, boolean tests) {
    writer.forget();
    writer.current().clear();
    Map<String, Integer> next = cut ? fetched() : integrated();
    if (arrives) {
      writer.current().putAll(next);
      writer.forget();
      next.putAll(computed(program.phase(Phase.ARRIVALS)));
    }
    next.forEach((state, slot) -> {
      code.aload(slot);
      writer.store(state);
    });
    writer.current().putAll(next);
    writer.forget();
    if (tests) {
      fire();
    }
  }

  private Map<String, Integer> computed(List<Output> outputs) {
    writer.section(outputs);
    Map<String, Integer> results = new LinkedHashMap<>();
    for (Output output : outputs) {
      writer.push(output.node());
      results.put(output.target(), local());
    }
    return results;
  }

  private Map<String, Integer> fetched() {
    Map<String, Integer> next = new LinkedHashMap<>();
    for (Output output : program.phase(Phase.FREE)) {
      writer.pushColumn(Splitting.next(output.target()));
      next.put(output.target(), local());
    }
    return next;
  }

  private Map<String, Integer> integrated() {
    writer.section(integration());
    Map<String, Integer> clamped = new LinkedHashMap<>();
    program.phase(Phase.CLAMPED).forEach(output -> clamped.put(output.target(), output.node()));
    Map<String, Integer> next = new LinkedHashMap<>();
    for (Output output : program.phase(Phase.FREE)) {
      writer.push(output.node());
      Integer still = clamped.get(output.target());
      if (still != null && still != output.node()) {
        writer.push(still);
        writer.push(program.phase(Phase.REFRACTORY).getFirst().node());
        writer.vectors().blend();
      }
      next.put(output.target(), local());
    }
    return next;
  }

  private int local() {
    int slot = code.allocateLocal(TypeKind.REFERENCE);
    code.astore(slot);
    return slot;
  }

  /** The scalar twin tests, resets and counts the neurons of a vector in which someone fires. */
  private void fire() {
    Label quiet = code.newLabel();
    Label done = code.newLabel();
    writer.section(program.phase(Phase.CONDITION));
    writer.push(program.phase(Phase.CONDITION).getFirst().node());
    writer.vectors().anyTrue();
    code.ifeq(quiet);
    code.aload(0).getfield(owner, twin, Signatures.KERNEL).aload(COLUMNS).aload(SCALARS);
    code.iload(writer.index());
    code.iload(writer.index()).loadConstant(writer.vectors().lanes()).iadd().iload(TO);
    code.invokestatic(
        ClassDesc.of("java.lang.Math"), "min", MethodTypeDesc.of(CD_int, CD_int, CD_int));
    code.aload(SPIKES).iload(COUNT);
    code.invokeinterface(Signatures.KERNEL, "fire", Signatures.FIRING).istore(COUNT);
    code.goto_(done).labelBinding(quiet);
    List<Integer> values = new ArrayList<>();
    for (Output update : updates()) {
      writer.pushNumbers(update.node());
      values.add(local());
    }
    for (int i = 0; i < values.size(); i++) {
      code.aload(values.get(i));
      writer.store(updates().get(i).target());
    }
    code.labelBinding(done);
  }
}

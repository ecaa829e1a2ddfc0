package org.hillock.engine.internal.emit;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.Map;
import org.hillock.engine.internal.program.Output;
import org.hillock.engine.internal.program.Program;

/** Writes the method that computes one record's values for chosen neurons. */
final class ProbeBody {
  private static final int NEURONS = 3;
  private static final int VALUES = 4;

  private final CodeBuilder code;
  private final LoopWriter writer;
  private final LoopCounter counter;

  ProbeBody(CodeBuilder code, ClassDesc owner, Program program, Layout layout) {
    this.code = code;
    this.writer = new LoopWriter(code, owner, program, layout, Map.of());
    this.counter =
        new LoopCounter(code.allocateLocal(TypeKind.INT), code.allocateLocal(TypeKind.INT));
  }

  /** The locals that count the record's neurons. */
  private record LoopCounter(int at, int length) {}

  void write(Output probe) {
    writer.prepare(List.of(probe), List.of());
    code.iconst_0().istore(counter.at()).aload(NEURONS).arraylength().istore(counter.length());
    var head = code.newLabel();
    var end = code.newLabel();
    code.labelBinding(head).iload(counter.at()).iload(counter.length()).if_icmpge(end);
    code.aload(NEURONS).iload(counter.at()).iaload().istore(writer.index());
    writer.forget();
    int value = writer.compute(List.of(probe)).values().iterator().next();
    code.aload(VALUES).iload(counter.at()).dload(value).dastore();
    code.iinc(counter.at(), 1).goto_(head).labelBinding(end).return_();
    writer.marks().handlers();
  }
}

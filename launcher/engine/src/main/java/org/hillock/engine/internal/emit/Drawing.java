package org.hillock.engine.internal.emit;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.List;
import org.hillock.engine.internal.program.Output;
import org.hillock.engine.internal.program.Phase;
import org.hillock.engine.internal.program.Program;

/**
 * The random numbers of a program, one method for each block of them: together they would exceed
 * what the JIT takes.
 *
 * @param groups outputs that come from one block
 */
record Drawing(List<List<Output>> groups) {
  /** A block fills two columns. */
  private static final int BLOCK = 2;

  static Drawing of(Program program) {
    List<Output> draws = program.phase(Phase.DRAWS);
    List<List<Output>> groups = new ArrayList<>();
    for (int i = 0; i < draws.size(); i += BLOCK) {
      groups.add(draws.subList(i, i + BLOCK));
    }
    return new Drawing(groups);
  }

  /** The name of a group's method. */
  static String method(int group) {
    return "draw" + group;
  }

  /** Writes the method that draws everything. */
  void write(CodeBuilder code, ClassDesc owner) {
    for (int i = 0; i < groups.size(); i++) {
      code.aload(0).aload(1).aload(2).iload(3).iload(4);
      code.invokevirtual(owner, method(i), Signatures.MOVING);
    }
    code.return_();
  }
}

package org.hillock.engine.internal.emit;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.List;
import org.hillock.engine.internal.program.Output;
import org.hillock.engine.internal.program.Phase;
import org.hillock.engine.internal.program.Program;

/**
 * The random numbers of a program: a method for each block of words, then one for each pair of
 * normal deviates that is made of them. Together they would exceed what the JIT keeps in registers.
 *
 * @param name the name of the method that runs all
 * @param groups the outputs of each method
 */
record Drawing(String name, List<List<Output>> groups) {
  /** A block fills two columns, and so do two deviates. */
  private static final int BLOCK = 2;

  static Drawing of(Program program) {
    List<Output> draws = new ArrayList<>(program.phase(Phase.DRAWS));
    draws.addAll(program.phase(Phase.NORMALS));
    List<List<Output>> groups = new ArrayList<>();
    for (int i = 0; i < draws.size(); i += BLOCK) {
      groups.add(draws.subList(i, i + BLOCK));
    }
    return new Drawing("draw", groups);
  }

  /** The random events of a program, which are counted in every step. */
  static Drawing ofEvents(Program program) {
    return new Drawing("count", program.phase(Phase.EVENTS).stream().map(List::of).toList());
  }

  /** The name of a group's method. */
  String method(int group) {
    return name + group;
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

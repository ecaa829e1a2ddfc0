package org.hillock.engine.internal.emit;

import static java.lang.constant.ConstantDescs.CD_Throwable;
import static java.lang.constant.ConstantDescs.CD_int;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Remembers which statement each stretch of code belongs to: for the line table, and for handlers
 * that name it.
 */
final class LineMarks {
  static final ClassDesc STATEMENTS = ClassDesc.of("org.hillock.engine.internal.emit.Statements");
  static final String FIELD = "statements";

  private record Stretch(Label from, Label to, int line) {}

  private final CodeBuilder code;
  private final ClassDesc owner;
  private final List<Stretch> stretches = new ArrayList<>();
  private Label from;
  private int line;

  LineMarks(CodeBuilder code, ClassDesc owner) {
    this.code = code;
    this.owner = owner;
    this.from = code.newBoundLabel();
    code.nop(); // no stretch may be empty, not even the first
  }

  /** What follows belongs to a statement; at least one instruction must follow before the next. */
  void at(int next) {
    if (next != line) {
      close();
      line = next;
      code.lineNumber(Math.max(1, next));
    }
  }

  private void close() {
    Label now = code.newBoundLabel();
    stretches.add(new Stretch(from, now, line));
    from = now;
  }

  /**
   * Ends the method after its last return: one handler for each statement, which costs nothing
   * unless something is thrown.
   */
  void handlers() {
    close();
    Label common = code.newLabel();
    for (int at : new TreeSet<>(stretches.stream().map(Stretch::line).toList())) {
      Label handler = code.newBoundLabel();
      stretches.stream()
          .filter(stretch -> stretch.line() == at)
          .forEach(stretch -> code.exceptionCatchAll(stretch.from(), stretch.to(), handler));
      code.loadConstant(at).goto_(common);
    }
    int thrown = code.allocateLocal(TypeKind.REFERENCE);
    int statement = code.allocateLocal(TypeKind.INT);
    code.labelBinding(common).istore(statement).astore(thrown);
    code.aload(0).getfield(owner, FIELD, STATEMENTS).aload(thrown).iload(statement);
    code.invokevirtual(STATEMENTS, "located", MethodTypeDesc.of(CD_Throwable, CD_Throwable, CD_int))
        .athrow();
  }
}

package org.hillock.engine.internal.emit;

import static java.lang.constant.ConstantDescs.CD_int;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/**
 * Writes the method that runs all segments of a cut kernel over one block after the other; blocks
 * end at multiples of their size, as scratch columns want.
 *
 * @param owner the class
 * @param segments how many there are
 */
record Blocks(ClassDesc owner, int segments) {
  void write(CodeBuilder code, boolean fires) {
    int end = code.allocateLocal(TypeKind.INT);
    Label head = code.newLabel();
    Label done = code.newLabel();
    code.labelBinding(head).iload(3).iload(4).if_icmpge(done);
    code.iload(3).loadConstant(Layout.BLOCK - 1).ior().iconst_1().iadd().iload(4);
    code.invokestatic(
            ClassDesc.of("java.lang.Math"), "min", MethodTypeDesc.of(CD_int, CD_int, CD_int))
        .istore(end);
    for (int i = 0; i < segments; i++) {
      block(code, end).invokevirtual(owner, "segment" + i, Signatures.MOVING);
    }
    block(code, end);
    if (fires) {
      code.aload(5).iload(6);
      code.invokevirtual(owner, "finishStep", Signatures.FIRING).istore(6);
    } else {
      code.invokevirtual(owner, "finishIntegrate", Signatures.MOVING);
    }
    code.iload(end).istore(3).goto_(head).labelBinding(done);
    if (fires) {
      code.iload(6).ireturn();
    } else {
      code.return_();
    }
  }

  private static CodeBuilder block(CodeBuilder code, int end) {
    return code.aload(0).aload(1).aload(2).iload(3).iload(end);
  }
}

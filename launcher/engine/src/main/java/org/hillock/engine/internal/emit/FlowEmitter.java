package org.hillock.engine.internal.emit;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import org.hillock.engine.internal.program.Output;
import org.hillock.engine.internal.program.Phase;
import org.hillock.engine.internal.program.Program;

/**
 * Writes a flow.
 *
 * @param model whose flow it is
 * @param program what it computes
 * @param layout where columns and scalars lie
 * @param states how many of the columns are states
 */
record FlowEmitter(String model, Program program, Layout layout, int states) {
  private static final MethodTypeDesc TYPE =
      MethodTypeDesc.of(
          CD_void, Signatures.ARRAYS, Signatures.ARRAY, CD_int, Signatures.ARRAY, Signatures.ARRAY);

  /** The class file. */
  byte[] emit() {
    ClassDesc owner =
        ClassDesc.of(
            Flow.class.getPackageName() + ".Flow_" + model.replaceAll("[^A-Za-z0-9_]", "_"));
    return ClassFile.of()
        .build(
            owner,
            builder -> {
              builder
                  .withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER)
                  .withInterfaceSymbols(ClassDesc.of(Flow.class.getName()))
                  .with(SourceFileAttribute.of(model));
              builder.withMethodBody(
                  INIT_NAME,
                  MTD_void,
                  0,
                  code -> code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void).return_());
              method(builder, "free", program.phase(Phase.FREE), false);
              method(builder, "clamped", program.phase(Phase.CLAMPED), false);
              method(builder, "watch", program.phase(Phase.CONDITION), true);
              method(builder, "reset", program.phase(Phase.RESET), false);
            });
  }

  private void method(ClassBuilder builder, String name, List<Output> outputs, boolean inOrder) {
    builder.withMethodBody(
        name,
        TYPE,
        ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL,
        code -> new FlowBody(code, program, layout, states).write(outputs, inOrder));
  }
}

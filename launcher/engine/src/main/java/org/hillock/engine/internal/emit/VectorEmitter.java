package org.hillock.engine.internal.emit;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hillock.engine.internal.program.Output;
import org.hillock.engine.internal.program.Phase;
import org.hillock.engine.internal.program.Program;

/**
 * Writes the vector twin of a scalar kernel: it integrates many neurons at once and leaves the few
 * that fire, pulses and records to the scalar twin, with the same bits.
 */
final class VectorEmitter {
  private static final String TWIN = "scalar";

  private final ClassDesc owner;
  private final Program program;
  private final Layout layout;
  private final Optional<Splitting> splitting;
  private final int lanes;

  private VectorEmitter(
      String model, Program program, Layout layout, Optional<Splitting> splitting, int lanes) {
    this.owner =
        ClassDesc.of(
            Kernel.class.getPackageName() + ".Vector_" + model.replaceAll("[^A-Za-z0-9_]", "_"));
    this.program = program;
    this.layout = layout;
    this.splitting = splitting;
    this.lanes = lanes;
  }

  /**
   * Writes a class whose constructor takes the scalar twin.
   *
   * @param model whose kernel it is
   * @param program lowered
   * @param layout where columns, scalars and scratch columns lie
   * @param splitting how the integration is cut; empty to leave it whole
   * @param lanes neurons in a vector: 1, 2, 4 or 8
   * @return a class file
   * @throws IllegalArgumentException if a method is too large for a class file
   */
  static byte[] emit(
      String model, Program program, Layout layout, Optional<Splitting> splitting, int lanes) {
    return new VectorEmitter(model, program, layout, splitting, lanes).emit();
  }

  private byte[] emit() {
    return ClassFile.of()
        .build(
            owner,
            builder -> {
              builder
                  .withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER)
                  .withInterfaceSymbols(Signatures.KERNEL)
                  .withField(TWIN, Signatures.KERNEL, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
              constructor(builder);
              advancing(builder);
              delegate(builder, "arrive", Signatures.MOVING);
              delegate(builder, "fire", Signatures.FIRING);
              delegate(builder, "probe", Signatures.PROBE);
            });
  }

  private void constructor(ClassBuilder builder) {
    builder.withMethodBody(
        INIT_NAME,
        MethodTypeDesc.of(CD_void, Signatures.KERNEL),
        0,
        code ->
            code.aload(0)
                .invokespecial(CD_Object, INIT_NAME, MTD_void)
                .aload(0)
                .aload(1)
                .putfield(owner, TWIN, Signatures.KERNEL)
                .return_());
  }

  private void draw(ClassBuilder builder, Drawing drawing) {
    for (int i = 0; i < drawing.groups().size(); i++) {
      List<Output> group = drawing.groups().get(i);
      method(builder, drawing.method(i), Signatures.MOVING, code -> body(code).compute(group));
    }
    method(builder, drawing.name(), Signatures.MOVING, code -> drawing.write(code, owner));
  }

  private void advancing(ClassBuilder builder) {
    draw(builder, Drawing.of(program));
    draw(builder, Drawing.ofEvents(program));
    if (splitting.isEmpty()) {
      method(builder, "step", Signatures.FIRING, code -> body(code).advance(false, true));
      when(
          !program.phase(Phase.ARRIVALS).isEmpty(),
          builder,
          code -> body(code).advance(false, false));
      return;
    }
    List<Splitting.Segment> segments = splitting.get().segments();
    for (int i = 0; i < segments.size(); i++) {
      Splitting.Segment segment = segments.get(i);
      method(
          builder,
          "segment" + i,
          Signatures.MOVING,
          code -> body(code, segment.kept()).segment(segment));
    }
    Blocks blocks = new Blocks(owner, segments.size());
    method(builder, "finishStep", Signatures.FIRING, code -> body(code).advance(true, true));
    method(builder, "finishIntegrate", Signatures.MOVING, code -> body(code).advance(true, false));
    method(builder, "step", Signatures.FIRING, code -> blocks.write(code, true));
    method(builder, "integrate", Signatures.MOVING, code -> blocks.write(code, false));
  }

  private static void when(boolean needed, ClassBuilder builder, Consumer<CodeBuilder> body) {
    method(builder, "integrate", Signatures.MOVING, needed ? body : CodeBuilder::return_);
  }

  private VectorBody body(CodeBuilder code) {
    return body(code, Map.of());
  }

  private VectorBody body(CodeBuilder code, Map<Integer, String> kept) {
    return new VectorBody(
        code, owner, TWIN, program, new VectorWriter(code, lanes, program, layout, kept));
  }

  private static void method(
      ClassBuilder builder, String name, MethodTypeDesc type, Consumer<CodeBuilder> body) {
    builder.withMethodBody(name, type, ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL, body::accept);
  }

  /** A method that the scalar twin has. */
  private void delegate(ClassBuilder builder, String name, MethodTypeDesc type) {
    method(
        builder,
        name,
        type,
        code -> {
          code.aload(0).getfield(owner, TWIN, Signatures.KERNEL);
          for (int i = 0; i < type.parameterCount(); i++) {
            if (type.parameterType(i).equals(CD_int)) {
              code.iload(i + 1);
            } else {
              code.aload(i + 1);
            }
          }
          code.invokeinterface(Signatures.KERNEL, name, type);
          if (type.returnType().equals(CD_int)) {
            code.ireturn();
          } else {
            code.return_();
          }
        });
  }
}

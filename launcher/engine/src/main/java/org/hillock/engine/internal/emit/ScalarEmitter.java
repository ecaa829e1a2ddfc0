package org.hillock.engine.internal.emit;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hillock.engine.internal.emit.KernelBody.Source;
import org.hillock.engine.internal.program.Output;
import org.hillock.engine.internal.program.Phase;
import org.hillock.engine.internal.program.Program;

/** Writes a kernel that works on one neuron after the other. */
final class ScalarEmitter {
  private static final MethodTypeDesc ONE_PROBE =
      MethodTypeDesc.of(
          CD_void, Signatures.ARRAYS, Signatures.ARRAY, Signatures.INDICES, Signatures.ARRAY);

  private final String model;
  private final ClassDesc owner;
  private final Program program;
  private final Layout layout;
  private final Optional<Splitting> splitting;

  private ScalarEmitter(
      String model, Program program, Layout layout, Optional<Splitting> splitting) {
    this.model = model;
    this.owner =
        ClassDesc.of(
            Kernel.class.getPackageName() + ".Kernel_" + model.replaceAll("[^A-Za-z0-9_]", "_"));
    this.program = program;
    this.layout = layout;
    this.splitting = splitting;
  }

  /**
   * Writes a class.
   *
   * @param model whose kernel it is
   * @param program what it computes
   * @param layout where columns and scalars lie
   * @param splitting how the integration is cut; empty to leave it whole
   * @return a class file
   * @throws IllegalArgumentException if a method is too large for a class file
   */
  static byte[] emit(String model, Program program, Layout layout, Optional<Splitting> splitting) {
    return new ScalarEmitter(model, program, layout, splitting).emit();
  }

  private byte[] emit() {
    return ClassFile.of()
        .build(
            owner,
            builder -> {
              builder
                  .withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER)
                  .withInterfaceSymbols(Signatures.KERNEL);
              builder.with(SourceFileAttribute.of(model));
              builder.withField(
                  LineMarks.FIELD,
                  LineMarks.STATEMENTS,
                  ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
              constructor(builder);
              advancing(builder);
              probes(builder);
            });
  }

  private void constructor(ClassBuilder builder) {
    builder.withMethodBody(
        INIT_NAME,
        MethodTypeDesc.of(CD_void, LineMarks.STATEMENTS),
        0,
        code -> {
          code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void);
          code.aload(0).aload(1).putfield(owner, LineMarks.FIELD, LineMarks.STATEMENTS).return_();
        });
  }

  private void draw(ClassBuilder builder, Drawing drawing) {
    for (int i = 0; i < drawing.groups().size(); i++) {
      List<Output> group = drawing.groups().get(i);
      method(builder, drawing.method(i), Signatures.MOVING, code -> body(code).compute(group));
    }
    method(builder, drawing.name(), Signatures.MOVING, code -> drawing.write(code, owner));
  }

  private void advancing(ClassBuilder builder) {
    boolean pulses = !program.phase(Phase.ARRIVALS).isEmpty();
    draw(builder, Drawing.of(program));
    draw(builder, Drawing.ofEvents(program));
    if (splitting.isPresent()) {
      split(builder, splitting.get());
    } else {
      method(builder, "step", Signatures.FIRING, code -> body(code).advance(Source.COMPUTED, true));
      when(
          pulses,
          builder,
          "integrate",
          Signatures.MOVING,
          code -> body(code).advance(Source.COMPUTED, false));
    }
    when(pulses, builder, "arrive", Signatures.MOVING, code -> body(code).arrive());
    boolean fires = !program.phase(Phase.CONDITION).isEmpty();
    when(
        fires,
        builder,
        "fire",
        Signatures.FIRING,
        code -> body(code).advance(Source.COLUMNS, true));
  }

  /** A population without pulses needs no step in thirds: methods that nobody calls stay empty. */
  private static void when(
      boolean needed,
      ClassBuilder builder,
      String name,
      MethodTypeDesc type,
      Consumer<CodeBuilder> body) {
    Consumer<CodeBuilder> nothing =
        type.equals(Signatures.FIRING) ? code -> code.iload(6).ireturn() : CodeBuilder::return_;
    method(builder, name, type, needed ? body : nothing);
  }

  private KernelBody body(CodeBuilder code) {
    return new KernelBody(code, owner, program, layout, Map.of());
  }

  private static void method(
      ClassBuilder builder, String name, MethodTypeDesc type, Consumer<CodeBuilder> body) {
    builder.withMethodBody(name, type, ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL, body::accept);
  }

  private void split(ClassBuilder builder, Splitting cut) {
    List<Splitting.Segment> segments = cut.segments();
    for (int i = 0; i < segments.size(); i++) {
      Splitting.Segment segment = segments.get(i);
      method(
          builder,
          "segment" + i,
          Signatures.MOVING,
          code -> new KernelBody(code, owner, program, layout, segment.kept()).segment(segment));
    }
    Blocks blocks = new Blocks(owner, segments.size());
    method(
        builder, "finishStep", Signatures.FIRING, code -> body(code).advance(Source.SCRATCH, true));
    method(
        builder,
        "finishIntegrate",
        Signatures.MOVING,
        code -> body(code).advance(Source.SCRATCH, false));
    method(builder, "step", Signatures.FIRING, code -> blocks.write(code, true));
    method(builder, "integrate", Signatures.MOVING, code -> blocks.write(code, false));
  }

  private void probes(ClassBuilder builder) {
    List<Output> probes = program.probes();
    for (int i = 0; i < probes.size(); i++) {
      Output probe = probes.get(i);
      method(
          builder,
          "probe" + i,
          ONE_PROBE,
          code -> new ProbeBody(code, owner, program, layout).write(probe));
    }
    method(
        builder,
        "probe",
        Signatures.PROBE,
        code -> {
          for (int i = 0; i < probes.size(); i++) {
            Label other = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpne(other);
            code.aload(0)
                .aload(2)
                .aload(3)
                .aload(4)
                .aload(5)
                .invokevirtual(owner, "probe" + i, ONE_PROBE)
                .return_();
            code.labelBinding(other);
          }
          code.return_();
        });
  }
}

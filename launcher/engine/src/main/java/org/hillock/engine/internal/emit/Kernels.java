package org.hillock.engine.internal.emit;

import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.engine.internal.program.Lowering;
import org.hillock.engine.internal.program.Program;

/** Makes kernels from programs: whole where the JIT takes them, cut where they are too large. */
public final class Kernels {
  /** HotSpot compiles no method above this size. */
  static final int JIT_LIMIT = 8000;

  /**
   * A kernel and what it was made of.
   *
   * @param kernel the instance; it holds no state
   * @param layout where its columns and scalars lie
   * @param bytes the class file
   * @param notes what was chosen, and why
   */
  public record Compiled(Kernel kernel, Layout layout, byte[] bytes, List<String> notes) {
    /** Copies the list; the class file is read only by {@link Disassembly}. */
    public Compiled {
      notes = List.copyOf(notes);
    }

    /** The bytecode as text. */
    public String bytecode() {
      return Disassembly.of(bytes);
    }
  }

  private Kernels() {}

  /**
   * Compiles a program.
   *
   * @param model whose program it is
   * @param program after all passes
   * @param layout where its columns and scalars lie
   * @return the kernel
   * @throws IllegalArgumentException if a method is too large for a class file even when cut
   */
  public static Compiled compile(String model, Program program, Layout layout) {
    Optional<byte[]> whole = whole(model, program, layout);
    if (whole.isPresent()) {
      return compiled(model, program, layout, whole.get(), 1);
    }
    return cut(model, program, layout, Splitting.SEGMENT_BYTES);
  }

  /** Compiles a program into segments of about a size. */
  static Compiled cut(String model, Program program, Layout layout, int bytes) {
    Splitting splitting = Splitting.of(program, bytes);
    Layout cut = layout.withScratch(splitting.scratch());
    byte[] emitted = ScalarEmitter.emit(model, program, cut, Optional.of(splitting));
    return compiled(model, program, cut, emitted, splitting.segments().size());
  }

  /** Above this size the JIT is late with vector code, or never comes. */
  static final int VECTOR_LIMIT = 5000;

  /**
   * A vector twin.
   *
   * @param kernel the instance; it holds its scalar twin and no other state
   * @param layout that of the scalar twin, with scratch columns of its own
   * @param bytes the class file
   */
  public record Twin(Kernel kernel, Layout layout, byte[] bytes) {}

  /**
   * Compiles the vector twin of a kernel; needs the module {@code jdk.incubator.vector}.
   *
   * @param model whose program it is
   * @param program what the scalar twin was made from; {@link Lowering} admits it
   * @param scalar the scalar twin
   * @param lanes neurons in a vector: 1, 2, 4 or 8
   * @return the twin
   */
  public static Twin vector(String model, Program program, Compiled scalar, int lanes) {
    return vector(model, program, scalar, lanes, VECTOR_LIMIT);
  }

  static Twin vector(String model, Program program, Compiled scalar, int lanes, int limit) {
    Program lowered = Lowering.of(program);
    Layout plain = scalar.layout().withScratch(List.of());
    try {
      byte[] bytes = VectorEmitter.emit(model, lowered, plain, Optional.empty(), lanes);
      if (sizes(bytes).getOrDefault("step", 0) <= limit) {
        return twin(model, scalar, plain, bytes);
      }
    } catch (IllegalArgumentException tooLarge) {
      // cut below
    }
    Splitting splitting = Splitting.of(lowered, Math.min(limit, Splitting.SEGMENT_BYTES));
    Layout cut = plain.withScratch(splitting.scratch());
    return twin(
        model, scalar, cut, VectorEmitter.emit(model, lowered, cut, Optional.of(splitting), lanes));
  }

  private static Twin twin(String model, Compiled scalar, Layout layout, byte[] bytes) {
    return new Twin(define(model, bytes, Kernel.class, scalar.kernel()), layout, bytes);
  }

  private static Optional<byte[]> whole(String model, Program program, Layout layout) {
    try {
      byte[] bytes = ScalarEmitter.emit(model, program, layout, Optional.empty());
      Map<String, Integer> sizes = sizes(bytes);
      boolean fits =
          sizes.getOrDefault("step", 0) <= JIT_LIMIT
              && sizes.getOrDefault("integrate", 0) <= JIT_LIMIT;
      return fits ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException tooLarge) {
      return Optional.empty();
    }
  }

  private static Compiled compiled(
      String model, Program program, Layout layout, byte[] bytes, int segments) {
    List<String> notes = new ArrayList<>();
    Map<String, Integer> sizes = sizes(bytes);
    if (segments == 1) {
      notes.add("one fused kernel of " + sizes.get("step") + " bytes of bytecode");
    } else {
      notes.add(
          "the kernel is cut into "
              + segments
              + " methods, because the JIT compiles none above "
              + JIT_LIMIT
              + " bytes");
    }
    sizes.forEach((name, size) -> {
      if (size > JIT_LIMIT) {
        notes.add(
            name
                + " has "
                + size
                + " bytes of bytecode, which the JIT does not compile: it runs slowly");
      }
    });
    return new Compiled(
        define(model, bytes, Statements.class, new Statements(model, program.statements())),
        layout,
        bytes,
        notes);
  }

  /** The length of every method's code. */
  static Map<String, Integer> sizes(byte[] bytes) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    for (MethodModel method : ClassFile.of().parse(bytes).methods()) {
      method
          .code()
          .ifPresent(code ->
              sizes.put(method.methodName().stringValue(), ((CodeAttribute) code).codeLength()));
    }
    return sizes;
  }

  private static Kernel define(String model, byte[] bytes, Class<?> parameter, Object argument) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(bytes, true);
      return (Kernel)
          lookup
              .findConstructor(lookup.lookupClass(), MethodType.methodType(void.class, parameter))
              .invoke(argument);
    } catch (Throwable wrong) {
      throw new IllegalStateException("the kernel of " + model + " cannot be loaded", wrong);
    }
  }
}

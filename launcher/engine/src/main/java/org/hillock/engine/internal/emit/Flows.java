package org.hillock.engine.internal.emit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hillock.engine.internal.program.Output;
import org.hillock.engine.internal.program.Phase;
import org.hillock.engine.internal.program.Program;

/** Makes flows from programs. */
public final class Flows {
  /**
   * A flow and what it was made of.
   *
   * @param flow the instance; it holds no state
   * @param states how many states there are
   * @param bytes the class file
   * @param notes what was chosen, and why
   */
  public record Compiled(Flow flow, int states, byte[] bytes, List<String> notes) {
    /** Copies the list; the class file is read only by {@link Disassembly}. */
    public Compiled {
      notes = List.copyOf(notes);
    }

    /** The bytecode as text. */
    public String bytecode() {
      return Disassembly.of(bytes);
    }
  }

  private Flows() {}

  /** What remains for a kernel where a flow advances the neurons: arrivals and records. */
  public static Program onGrid(Program program) {
    Map<Phase, List<Output>> phases = new EnumMap<>(Phase.class);
    phases.put(Phase.DRAWS, program.phase(Phase.DRAWS));
    phases.put(Phase.EVENTS, program.phase(Phase.EVENTS));
    phases.put(Phase.ARRIVALS, program.phase(Phase.ARRIVALS));
    return new Program(
        program.nodes(), program.lines(), program.statements(), phases, program.probes());
  }

  /**
   * Compiles a program.
   *
   * @param model whose program it is
   * @param program after all passes: derivatives, condition and reset
   * @param layout where its columns and scalars lie; the states come first
   * @param states how many states there are
   * @throws IllegalArgumentException if a method is too large for a class file
   */
  public static Compiled compile(String model, Program program, Layout layout, int states) {
    byte[] bytes = new FlowEmitter(model, program, layout, states).emit();
    List<String> notes = new ArrayList<>();
    Map<String, Integer> sizes = Kernels.sizes(bytes);
    notes.add("sub-steps by derivatives of " + sizes.get("free") + " bytes of bytecode");
    sizes.forEach((name, size) -> {
      if (size > Kernels.JIT_LIMIT) {
        notes.add(
            name
                + " has "
                + size
                + " bytes of bytecode, which the JIT does not compile: it runs slowly");
      }
    });
    return new Compiled(define(model, bytes), states, bytes, notes);
  }

  private static Flow define(String model, byte[] bytes) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(bytes, true);
      return (Flow)
          lookup.findConstructor(lookup.lookupClass(), MethodType.methodType(void.class)).invoke();
    } catch (Throwable wrong) {
      throw new IllegalStateException("the flow of " + model + " cannot be loaded", wrong);
    }
  }
}

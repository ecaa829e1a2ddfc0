package org.hillock.engine.internal.emit;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.util.List;
import org.hillock.engine.internal.program.Node;
import org.hillock.engine.internal.program.Output;
import org.hillock.engine.internal.program.Program;

/** Writes one method of a flow: values of one neuron at one instant. */
final class FlowBody implements NodeWriter.Inputs {
  private static final int COLUMNS = 1;
  private static final int SCALARS = 2;
  private static final int NEURON = 3;
  private static final int STATES = 4;
  private static final int RESULTS = 5;

  private final CodeBuilder code;
  private final Program program;
  private final Layout layout;
  private final int states;
  private final NodeWriter values;

  FlowBody(CodeBuilder code, Program program, Layout layout, int states) {
    this.code = code;
    this.program = program;
    this.layout = layout;
    this.states = states;
    this.values = new NodeWriter(code, program.nodes(), this);
  }

  /**
   * Computes all outputs, and then stores them, so that none sees another's effect.
   *
   * @param inOrder whether results go into the array in their order, and not to where their targets
   *     lie
   */
  void write(List<Output> outputs, boolean inOrder) {
    share(outputs);
    int[] slots = new int[outputs.size()];
    for (int i = 0; i < slots.length; i++) {
      values.push(outputs.get(i).node());
      if (program.nodes().get(outputs.get(i).node()).logical()) {
        code.i2d();
      }
      slots[i] = code.allocateLocal(TypeKind.DOUBLE);
      code.dstore(slots[i]);
    }
    for (int i = 0; i < slots.length; i++) {
      int place = inOrder ? i : layout.column(outputs.get(i).target());
      if (inOrder || place < states) {
        code.aload(RESULTS).loadConstant(place);
      } else {
        code.aload(COLUMNS).loadConstant(place).aaload().iload(NEURON);
      }
      code.dload(slots[i]).dastore();
    }
    code.return_();
  }

  /** Computes into locals what is needed more than once; the rest is computed where it is used. */
  private void share(List<Output> outputs) {
    int[] uses = new int[program.nodes().size()];
    outputs.forEach(output -> uses[output.node()]++);
    for (int i = uses.length - 1; i >= 0; i--) {
      if (uses[i] > 0) {
        program.nodes().get(i).needs().forEach(operand -> uses[operand]++);
      }
    }
    for (int i = 0; i < uses.length; i++) {
      boolean constant =
          program.nodes().get(i) instanceof Node.Constant
              || program.nodes().get(i) instanceof Node.Truth;
      if (uses[i] > 1 && !constant) {
        values.keep(i);
      }
    }
  }

  @Override
  public void load(String column) {
    int index = layout.column(column);
    if (index < states) {
      code.aload(STATES).loadConstant(index).daload();
    } else {
      code.aload(COLUMNS).loadConstant(index).aaload().iload(NEURON).daload();
    }
  }

  @Override
  public void loadScalar(String scalar) {
    code.aload(SCALARS).loadConstant(layout.scalar(scalar)).daload();
  }

  @Override
  public boolean isKept(int node) {
    return false;
  }

  @Override
  public void loadKept(int node) {
    throw new IllegalStateException("a flow keeps nothing in columns");
  }
}

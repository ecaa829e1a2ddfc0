package org.hillock.engine.internal.emit;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hillock.engine.internal.program.Node;
import org.hillock.engine.internal.program.Output;
import org.hillock.engine.internal.program.Program;
import org.hillock.engine.internal.program.Rate;

/**
 * Writes one method that loops over neurons. Local 1 holds the columns and local 2 the scalars;
 * before the loop the columns' arrays and everything that neurons share are loaded into locals.
 */
final class LoopWriter implements NodeWriter.Inputs {
  private static final int SCALARS = 2;

  private final CodeBuilder code;
  private final Program program;
  private final Layout layout;
  private final Map<Integer, String> kept;
  private final List<Rate> rates;
  private final ColumnArrays arrays;
  private final Map<String, Integer> current = new HashMap<>();
  private final NodeWriter values;
  private final LineMarks marks;
  private final int index;
  private Map<Integer, Integer> shared = Map.of();

  /**
   * A writer at the start of a method.
   *
   * @param kept nodes whose values an earlier method left in scratch columns
   */
  LoopWriter(
      CodeBuilder code,
      ClassDesc owner,
      Program program,
      Layout layout,
      Map<Integer, String> kept) {
    this.code = code;
    this.program = program;
    this.layout = layout;
    this.kept = kept;
    this.rates = Rate.of(program.nodes());
    this.values = new NodeWriter(code, program.nodes(), this);
    this.marks = new LineMarks(code, owner);
    this.index = code.allocateLocal(TypeKind.INT);
    this.arrays = new ColumnArrays(code, layout, index);
  }

  NodeWriter values() {
    return values;
  }

  int index() {
    return index;
  }

  LineMarks marks() {
    return marks;
  }

  /** Columns whose value is in a local from now on. */
  Map<String, Integer> current() {
    return current;
  }

  /**
   * Loads what the loop needs from outside.
   *
   * @param outputs everything that the method will compute
   * @param stored the columns that it will write
   */
  void prepare(Collection<Output> outputs, Collection<String> stored) {
    int[] uses = new int[program.nodes().size()];
    BitSet wanted = new BitSet();
    outputs.forEach(output -> use(output.node(), uses, wanted, true));
    TreeSet<String> columns = new TreeSet<>(stored);
    for (int i = uses.length - 1; i >= 0; i--) {
      if (uses[i] > 0 && kept.containsKey(i)) {
        columns.add(kept.get(i));
      } else if (uses[i] > 0) {
        boolean varies = rates.get(i) != Rate.STEP;
        program.nodes().get(i).needs().forEach(operand -> use(operand, uses, wanted, varies));
        if (program.nodes().get(i) instanceof Node.Column column) {
          columns.add(column.name());
        }
      }
    }
    arrays.prepare(columns);
    for (int i = 0; i < uses.length; i++) {
      if (rates.get(i) == Rate.STEP && (uses[i] > 1 || wanted.get(i))) {
        marks.at(program.lines().get(i));
        values.keep(i);
      }
    }
    shared = values.known();
  }

  private void use(int node, int[] uses, BitSet wanted, boolean byNeurons) {
    uses[node]++;
    if (byNeurons && rates.get(node) == Rate.STEP) {
      wanted.set(node);
    }
  }

  /** Writes the loop {@code for (i = from; i < to; i++)}. */
  void loop(int from, int to, Runnable body) {
    Label head = code.newLabel();
    Label end = code.newLabel();
    code.iload(from).istore(index);
    code.labelBinding(head).iload(index).iload(to).if_icmpge(end);
    body.run();
    code.iinc(index, 1).goto_(head).labelBinding(end);
  }

  /**
   * Computes into locals what several of the outputs, or one of them several times, need; the rest
   * is computed where it is used.
   */
  void section(List<Output> outputs) {
    int[] uses = new int[program.nodes().size()];
    outputs.forEach(output -> uses[output.node()]++);
    for (int i = uses.length - 1; i >= 0; i--) {
      if (uses[i] > 0 && !kept.containsKey(i) && !values.has(i)) {
        program.nodes().get(i).needs().forEach(operand -> uses[operand]++);
      }
    }
    for (int i = 0; i < uses.length; i++) {
      if (uses[i] > 1 && !values.has(i) && isWorthALocal(i)) {
        marks.at(program.lines().get(i));
        values.keep(i);
      }
    }
  }

  private boolean isWorthALocal(int node) {
    return switch (program.nodes().get(node)) {
      case Node.Constant ignored -> false;
      case Node.Truth ignored -> false;
      case Node.Column column -> !current.containsKey(column.name());
      case Node.Scalar ignored -> true;
      case Node.Apply ignored -> true;
    };
  }

  /** Computes the outputs, each into a local of its own, so that none sees another's effect. */
  Map<String, Integer> compute(List<Output> outputs) {
    section(outputs);
    Map<String, Integer> results = new HashMap<>();
    for (Output output : outputs) {
      marks.at(output.line());
      values.push(output.node());
      if (program.nodes().get(output.node()).logical()) {
        code.i2d();
      }
      int slot = code.allocateLocal(TypeKind.DOUBLE);
      code.dstore(slot);
      results.put(output.target(), slot);
    }
    return results;
  }

  /** Forgets everything that belongs to one neuron at one moment. */
  void forget() {
    values.forgetAllBut(shared);
  }

  /** Stores a local into a column. */
  void store(String column, int slot) {
    arrays.push(column);
    code.dload(slot).dastore();
  }

  @Override
  public void load(String column) {
    Integer slot = current.get(column);
    if (slot != null) {
      code.dload(slot);
    } else {
      arrays.push(column);
      code.daload();
    }
  }

  @Override
  public void loadScalar(String scalar) {
    code.aload(SCALARS).loadConstant(layout.scalar(scalar)).daload();
  }

  @Override
  public boolean isKept(int node) {
    return kept.containsKey(node);
  }

  @Override
  public void loadKept(int node) {
    load(kept.getOrDefault(node, ""));
  }
}

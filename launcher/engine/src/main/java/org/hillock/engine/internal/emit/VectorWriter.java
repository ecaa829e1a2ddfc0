package org.hillock.engine.internal.emit;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hillock.engine.internal.program.Node;
import org.hillock.engine.internal.program.Operation;
import org.hillock.engine.internal.program.Output;
import org.hillock.engine.internal.program.Program;
import org.hillock.engine.internal.program.Rate;

/**
 * Writes one method that loops over vectors of neurons. Local 1 holds the columns and local 2 the
 * scalars; columns' arrays, constants and what all neurons share are in locals before the loop.
 */
final class VectorWriter implements NodeWriter.Inputs {
  private static final int SCALARS = 2;

  private final CodeBuilder code;
  private final VectorCode vectors;
  private final List<Node> nodes;
  private final Layout layout;
  private final Map<Integer, String> kept;
  private final List<Rate> rates;
  private final NodeWriter scalars;
  private final ColumnArrays arrays;
  private final Map<String, Integer> current = new HashMap<>();
  private final Map<Integer, Integer> slots = new HashMap<>();
  private final int index;
  private Map<Integer, Integer> shared = Map.of();

  VectorWriter(
      CodeBuilder code, int lanes, Program program, Layout layout, Map<Integer, String> kept) {
    this.code = code;
    this.vectors = new VectorCode(code, lanes);
    this.nodes = program.nodes();
    this.layout = layout;
    this.kept = kept;
    this.rates = Rate.of(nodes);
    this.scalars = new NodeWriter(code, nodes, this);
    this.index = code.allocateLocal(TypeKind.INT);
    this.arrays = new ColumnArrays(code, layout, index);
  }

  VectorCode vectors() {
    return vectors;
  }

  int index() {
    return index;
  }

  /** Columns whose vector is in a local from now on. */
  Map<String, Integer> current() {
    return current;
  }

  /** Loads what the loop needs from outside. */
  void prepare(Collection<Output> outputs, Collection<String> stored) {
    boolean[] needed = new boolean[nodes.size()];
    outputs.forEach(output -> needed[output.node()] = true);
    TreeSet<String> columns = new TreeSet<>(stored);
    for (int i = nodes.size() - 1; i >= 0; i--) {
      if (needed[i] && kept.containsKey(i)) {
        columns.add(kept.getOrDefault(i, ""));
      } else if (needed[i] && !isShared(i)) {
        nodes.get(i).needs().forEach(operand -> needed[operand] = true);
        if (nodes.get(i) instanceof Node.Column column) {
          columns.add(column.name());
        }
      }
    }
    arrays.prepare(columns);
    for (int i = 0; i < nodes.size(); i++) {
      if (needed[i] && isShared(i) && !kept.containsKey(i)) {
        broadcast(i);
      }
    }
    shared = Map.copyOf(slots);
  }

  private boolean isShared(int node) {
    return rates.get(node) == Rate.STEP || rates.get(node) == Rate.CONSTANT;
  }

  private void broadcast(int node) {
    vectors.species();
    scalars.push(node);
    if (nodes.get(node).logical()) {
      vectors.broadcastMask();
    } else {
      vectors.broadcast();
    }
    keepTop(node);
  }

  /** Writes the loop {@code for (i = from; i < to; i += lanes)}. */
  void loop(int from, int to, Runnable body) {
    Label head = code.newLabel();
    Label end = code.newLabel();
    code.iload(from).istore(index);
    code.labelBinding(head).iload(index).iload(to).if_icmpge(end);
    body.run();
    code.iinc(index, vectors.lanes()).goto_(head).labelBinding(end);
  }

  /** Computes into locals what is needed more than once. */
  void section(List<Output> outputs) {
    int[] uses = new int[nodes.size()];
    outputs.forEach(output -> uses[output.node()]++);
    for (int i = uses.length - 1; i >= 0; i--) {
      if (uses[i] > 0 && !kept.containsKey(i) && !slots.containsKey(i)) {
        nodes.get(i).needs().forEach(operand -> uses[operand]++);
      }
    }
    for (int i = 0; i < uses.length; i++) {
      if (uses[i] > 1 && !slots.containsKey(i)) {
        push(i);
        keepTop(i);
      }
    }
  }

  private void keepTop(int node) {
    int slot = code.allocateLocal(TypeKind.REFERENCE);
    code.astore(slot);
    slots.put(node, slot);
  }

  /** Forgets everything that belongs to one vector at one moment. */
  void forget() {
    slots.clear();
    slots.putAll(shared);
  }

  /** Leaves a node's vector or mask on the stack. */
  void push(int node) {
    Integer slot = slots.get(node);
    if (slot != null) {
      code.aload(slot);
    } else if (kept.containsKey(node)) {
      pushKept(node);
    } else {
      switch (nodes.get(node)) {
        case Node.Column column -> pushColumn(column.name());
        case Node.Apply apply -> push(apply);
        case Node.Constant ignored -> throw new IllegalStateException("not prepared: " + node);
        case Node.Truth ignored -> throw new IllegalStateException("not prepared: " + node);
        case Node.Scalar ignored -> throw new IllegalStateException("not prepared: " + node);
      }
    }
  }

  private void push(Node.Apply apply) {
    List<Integer> operands = apply.operands();
    Operation operation = apply.operation();
    switch (operation) {
      case SELECT -> {
        push(operands.get(2));
        push(operands.get(1));
        push(operands.get(0));
        vectors.blend();
      }
      case SHIFT_LEFT, SHIFT_RIGHT -> {
        double places = ((Node.Constant) nodes.get(operands.get(1))).value();
        vectors.shift(operation, () -> push(operands.getFirst()), (long) places);
      }
      default -> vectors.compute(operation, operand -> push(operands.get(operand)));
    }
  }

  /** A truth value waits in a scratch column as 1 or 0. */
  private void pushKept(int node) {
    pushColumn(kept.getOrDefault(node, ""));
    if (nodes.get(node).logical()) {
      int number = code.allocateLocal(TypeKind.REFERENCE);
      code.astore(number);
      vectors.compute(Operation.NOT_EQUAL, operand -> pushNumber(operand == 0, number));
    }
  }

  private void pushNumber(boolean stored, int number) {
    if (stored) {
      code.aload(number);
    } else {
      pushConstant(0);
    }
  }

  private void pushConstant(double value) {
    vectors.species();
    code.loadConstant(value);
    vectors.broadcast();
  }

  /** Leaves a node on the stack as numbers, also if it is a mask. */
  void pushNumbers(int node) {
    if (nodes.get(node).logical()) {
      pushConstant(0);
      pushConstant(1);
      push(node);
      vectors.blend();
    } else {
      push(node);
    }
  }

  void pushColumn(String column) {
    Integer slot = current.get(column);
    if (slot != null) {
      code.aload(slot);
    } else {
      vectors.species();
      arrays.push(column);
      vectors.load();
    }
  }

  /** Stores the vector on the stack into a column. */
  void store(String column) {
    arrays.push(column);
    vectors.store();
  }

  @Override
  public void load(String column) {
    throw new IllegalStateException("\"" + column + "\" is not shared by all neurons");
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
    throw new IllegalStateException("nothing shared is kept");
  }
}

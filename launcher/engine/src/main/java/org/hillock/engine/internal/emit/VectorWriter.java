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
import org.hillock.engine.random.PoissonCount;

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
      if ((uses[i] > 1 || uses[i] > 0 && isLoop(i)) && !slots.containsKey(i)) {
        push(i);
        keepTop(i);
      }
    }
  }

  /** A loop of its own begins with nothing else on the stack, where the JIT can enter it. */
  private boolean isLoop(int node) {
    return nodes.get(node) instanceof Node.Apply apply && apply.operation() == Operation.POISSON;
  }

  private void keepTop(int node) {
    slots.put(node, local());
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
      case POISSON -> poisson(operands);
      default -> vectors.compute(operation, operand -> push(operands.get(operand)));
    }
  }

  /** The loop of {@link PoissonCount}, until all lanes are through. */
  private void poisson(List<Integer> operands) {
    push(operands.get(0));
    int uniform = local();
    push(operands.get(1));
    int expected = local();
    push(operands.get(2));
    int probability = local();
    code.aload(probability);
    int sum = local();
    pushConstant(0);
    int count = local();
    int number = code.allocateLocal(TypeKind.DOUBLE);
    int mask = code.allocateLocal(TypeKind.REFERENCE);
    Label head = code.newLabel();
    Label done = code.newLabel();
    code.dconst_1().dstore(number).labelBinding(head);
    compare(Operation.GREATER_OR_EQUAL, uniform, sum);
    code.astore(mask).aload(mask);
    vectors.anyTrue();
    code.ifeq(done).aload(count);
    pushNumber(() -> code.dload(number));
    code.aload(mask);
    vectors.blend();
    code.astore(count).aload(probability).aload(expected);
    pushNumber(() -> code.dconst_1().dload(number).ddiv());
    vectors.arithmetic(Operation.MULTIPLY);
    vectors.arithmetic(Operation.MULTIPLY);
    code.astore(probability).aload(sum).aload(probability);
    vectors.arithmetic(Operation.ADD);
    code.astore(sum).dload(number).dconst_1().dadd().dstore(number).goto_(head);
    code.labelBinding(done);
    inRange(count, expected);
  }

  /** The count where the expectation is in range, else NaN. */
  private void inRange(int count, int expected) {
    pushConstant(0);
    int none = local();
    pushConstant(PoissonCount.GREATEST);
    int greatest = local();
    pushConstant(Double.NaN);
    code.aload(count);
    compare(Operation.GREATER_OR_EQUAL, expected, none);
    compare(Operation.LESS_OR_EQUAL, expected, greatest);
    vectors.arithmetic(Operation.AND);
    vectors.blend();
  }

  private void compare(Operation comparison, int first, int second) {
    vectors.compute(comparison, operand -> code.aload(operand == 0 ? first : second));
  }

  private int local() {
    int slot = code.allocateLocal(TypeKind.REFERENCE);
    code.astore(slot);
    return slot;
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
    pushNumber(() -> code.loadConstant(value));
  }

  private void pushNumber(Runnable number) {
    vectors.species();
    number.run();
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

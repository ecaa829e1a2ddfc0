package org.hillock.engine.internal.emit;

import static java.lang.constant.ConstantDescs.CD_Double;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillock.engine.internal.program.Node;
import org.hillock.engine.internal.program.Operation;
import org.hillock.engine.random.PoissonCount;

/** Writes the instructions that leave a node's value on the stack. */
final class NodeWriter {
  private static final ClassDesc ELEMENTARY = ClassDesc.of("org.hillock.api.math.Elementary");
  private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
  private static final ClassDesc POISSON = ClassDesc.of(PoissonCount.class.getName());
  private static final long LOW_HALF = 0xFFFFFFFFL;

  private final CodeBuilder code;
  private final List<Node> nodes;
  private final Inputs inputs;
  private final Map<Integer, Integer> slots = new HashMap<>();

  /** Where columns come from. */
  interface Inputs {
    /** Leaves the value of a column for the neuron at hand on the stack. */
    void load(String column);

    /** Leaves the value of a scalar on the stack. */
    void loadScalar(String scalar);

    /** Whether a node of an earlier segment is kept in a scratch column. */
    boolean isKept(int node);

    /** Leaves such a node's value on the stack, as a double. */
    void loadKept(int node);
  }

  NodeWriter(CodeBuilder code, List<Node> nodes, Inputs inputs) {
    this.code = code;
    this.nodes = nodes;
    this.inputs = inputs;
  }

  /** Computes a node now and keeps it in a local. */
  void keep(int node) {
    push(node);
    int slot = code.allocateLocal(kind(node));
    slots.put(node, slot);
    code.storeLocal(kind(node), slot);
  }

  boolean has(int node) {
    return slots.containsKey(node);
  }

  /** Forgets locals that hold values of another branch or another moment. */
  void forgetAllBut(Map<Integer, Integer> known) {
    slots.clear();
    slots.putAll(known);
  }

  Map<Integer, Integer> known() {
    return Map.copyOf(slots);
  }

  private TypeKind kind(int node) {
    return nodes.get(node).logical() ? TypeKind.INT : TypeKind.DOUBLE;
  }

  void push(int node) {
    Integer slot = slots.get(node);
    if (slot != null) {
      code.loadLocal(kind(node), slot);
    } else if (inputs.isKept(node)) {
      inputs.loadKept(node);
      if (nodes.get(node).logical()) {
        code.d2i();
      }
    } else {
      switch (nodes.get(node)) {
        case Node.Constant constant -> code.loadConstant(constant.value());
        case Node.Truth truth -> code.loadConstant(truth.value() ? 1 : 0);
        case Node.Column column -> inputs.load(column.name());
        case Node.Scalar scalar -> inputs.loadScalar(scalar.name());
        case Node.Apply apply -> push(node, apply);
      }
    }
  }

  private void push(int node, Node.Apply apply) {
    Operation operation = apply.operation();
    if (operation.logical()) {
      pushTruth(node);
    } else if (operation == Operation.SELECT) {
      pushSelect(apply.operands());
    } else if (operation == Operation.POWI) {
      push(apply.operands().getFirst());
      Node.Constant exponent = (Node.Constant) nodes.get(apply.operands().getLast());
      code.loadConstant((int) exponent.value());
      code.invokestatic(ELEMENTARY, "powi", MethodTypeDesc.of(CD_double, CD_double, CD_int));
    } else if (operation.isOnBits()) {
      pushBits(apply);
      code.invokestatic(CD_Double, "longBitsToDouble", MethodTypeDesc.of(CD_double, CD_long));
    } else {
      apply.operands().forEach(this::push);
      compute(operation);
    }
  }

  /** Leaves bits on the stack, as a long; what is computed from bits stays a long on the way. */
  private void pushBits(int node) {
    boolean inline = !has(node) && !inputs.isKept(node);
    if (inline && nodes.get(node) instanceof Node.Constant constant) {
      code.loadConstant(Double.doubleToRawLongBits(constant.value()));
    } else if (inline
        && nodes.get(node) instanceof Node.Apply apply
        && apply.operation().isOnBits()) {
      pushBits(apply);
    } else {
      push(node);
      code.invokestatic(CD_Double, "doubleToRawLongBits", MethodTypeDesc.of(CD_long, CD_double));
    }
  }

  private void pushBits(Node.Apply apply) {
    Operation operation = apply.operation();
    pushBits(apply.operands().getFirst());
    if (operation == Operation.SHIFT_LEFT || operation == Operation.SHIFT_RIGHT) {
      code.loadConstant((int) ((Node.Constant) nodes.get(apply.operands().getLast())).value());
    } else if (operation == Operation.MULTIPLY_BITS) {
      code.loadConstant(LOW_HALF).land();
      pushBits(apply.operands().getLast());
      code.loadConstant(LOW_HALF).land();
    } else {
      pushBits(apply.operands().getLast());
    }
    switch (operation) {
      case ADD_BITS -> code.ladd();
      case SUBTRACT_BITS -> code.lsub();
      case MULTIPLY_BITS -> code.lmul();
      case AND_BITS -> code.land();
      case OR_BITS -> code.lor();
      case XOR_BITS -> code.lxor();
      case SHIFT_LEFT -> code.lshl();
      case SHIFT_RIGHT -> code.lushr();
      default -> throw new IllegalStateException("not on bits: " + operation);
    }
  }

  private void compute(Operation operation) {
    switch (operation) {
      case ADD -> code.dadd();
      case SUBTRACT -> code.dsub();
      case MULTIPLY -> code.dmul();
      case DIVIDE -> code.ddiv();
      case NEGATE -> code.dneg();
      case FMA -> call(MATH, operation);
      case POISSON -> call(POISSON, operation);
      default -> call(ELEMENTARY, operation);
    }
  }

  private void call(ClassDesc owner, Operation operation) {
    ClassDesc[] parameters = new ClassDesc[operation.arity()];
    Arrays.fill(parameters, CD_double);
    code.invokestatic(owner, operation.symbol(), MethodTypeDesc.of(CD_double, parameters));
  }

  private void pushTruth(int node) {
    Label no = code.newLabel();
    Label end = code.newLabel();
    branch(node, false, no);
    code.iconst_1().goto_(end).labelBinding(no).iconst_0().labelBinding(end);
  }

  private void pushSelect(List<Integer> operands) {
    Label otherwise = code.newLabel();
    Label end = code.newLabel();
    branch(operands.get(0), false, otherwise);
    push(operands.get(1));
    code.goto_(end).labelBinding(otherwise);
    push(operands.get(2));
    code.labelBinding(end);
  }

  /** Jumps when a truth value is the one given. */
  void branch(int node, boolean when, Label target) {
    boolean inline = !has(node) && !inputs.isKept(node) && nodes.get(node) instanceof Node.Apply;
    if (!inline) {
      push(node);
      code.branch(when ? Opcode.IFNE : Opcode.IFEQ, target);
      return;
    }
    Node.Apply apply = (Node.Apply) nodes.get(node);
    switch (apply.operation()) {
      case NOT -> branch(apply.operands().getFirst(), !when, target);
      case AND -> branchBoth(apply.operands(), when, false, target);
      case OR -> branchBoth(apply.operands(), when, true, target);
      default -> branchComparison(apply, when, target);
    }
  }

  /** One operand may decide alone: false for "and", true for "or". */
  private void branchBoth(List<Integer> operands, boolean when, boolean deciding, Label target) {
    if (when == deciding) {
      operands.forEach(operand -> branch(operand, when, target));
      return;
    }
    Label skip = code.newLabel();
    branch(operands.getFirst(), deciding, skip);
    branch(operands.getLast(), when, target);
    code.labelBinding(skip);
  }

  /** The flavour of dcmp is the one by which a comparison with NaN does not hold. */
  private void branchComparison(Node.Apply apply, boolean when, Label target) {
    apply.operands().forEach(this::push);
    Operation operation = apply.operation();
    if (operation == Operation.LESS || operation == Operation.LESS_OR_EQUAL) {
      code.dcmpg();
    } else {
      code.dcmpl();
    }
    Opcode jump =
        switch (operation) {
          case LESS -> when ? Opcode.IFLT : Opcode.IFGE;
          case LESS_OR_EQUAL -> when ? Opcode.IFLE : Opcode.IFGT;
          case GREATER -> when ? Opcode.IFGT : Opcode.IFLE;
          case GREATER_OR_EQUAL -> when ? Opcode.IFGE : Opcode.IFLT;
          case EQUAL -> when ? Opcode.IFEQ : Opcode.IFNE;
          case NOT_EQUAL -> when ? Opcode.IFNE : Opcode.IFEQ;
          default -> throw new IllegalStateException("no comparison: " + operation);
        };
    code.branch(jump, target);
  }
}

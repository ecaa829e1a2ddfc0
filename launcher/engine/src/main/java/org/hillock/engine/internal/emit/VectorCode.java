package org.hillock.engine.internal.emit;

import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.hillock.engine.internal.program.Operation;

/**
 * Writes calls of the Vector API, which it alone names. Nothing else is called in a loop over
 * vectors: the JIT keeps a vector in a register only as long as it inlines everything.
 */
record VectorCode(CodeBuilder code, int lanes) {
  private static final String PACKAGE = "jdk.incubator.vector.";
  private static final ClassDesc DOUBLES = ClassDesc.of(PACKAGE + "DoubleVector");
  private static final ClassDesc LONGS = ClassDesc.of(PACKAGE + "LongVector");
  private static final ClassDesc VECTOR = ClassDesc.of(PACKAGE + "Vector");
  private static final ClassDesc MASK = ClassDesc.of(PACKAGE + "VectorMask");
  private static final ClassDesc SPECIES = ClassDesc.of(PACKAGE + "VectorSpecies");
  private static final ClassDesc OPERATORS = ClassDesc.of(PACKAGE + "VectorOperators");
  private static final ClassDesc COMPARISON = OPERATORS.nested("Comparison");
  private static final ClassDesc BINARY = OPERATORS.nested("Binary");
  private static final ClassDesc ASSOCIATIVE = OPERATORS.nested("Associative");
  private static final ClassDesc ARRAY = CD_double.arrayType();
  private static final int BITS = 64;

  /** Columns are padded to this many neurons. */
  private static final int MOST = 8;

  /** The lanes that suit this machine best; empty where the Vector API is missing. */
  static OptionalInt preferredLanes() {
    try {
      Class<?> doubles = Class.forName(PACKAGE + "DoubleVector");
      Object species = doubles.getField("SPECIES_PREFERRED").get(null);
      Object length = Class.forName(PACKAGE + "VectorSpecies").getMethod("length").invoke(species);
      return length instanceof Integer lanes && lanes >= 1 && lanes <= MOST
          ? OptionalInt.of(lanes)
          : OptionalInt.empty();
    } catch (ReflectiveOperationException missing) {
      return OptionalInt.empty();
    }
  }

  void species() {
    code.getstatic(DOUBLES, "SPECIES_" + lanes * BITS, SPECIES);
  }

  /** A vector of equal numbers; the species and the number are on the stack. */
  void broadcast() {
    code.invokestatic(DOUBLES, "broadcast", MethodTypeDesc.of(DOUBLES, SPECIES, CD_double));
  }

  /** A mask of equal truth values; the species and the value are on the stack. */
  void broadcastMask() {
    code.invokeinterface(SPECIES, "maskAll", MethodTypeDesc.of(MASK, CD_boolean));
  }

  /** Loads a vector; the species, the array and the index are on the stack. */
  void load() {
    code.invokestatic(DOUBLES, "fromArray", MethodTypeDesc.of(DOUBLES, SPECIES, ARRAY, CD_int));
  }

  /** Stores a vector; it, the array and the index are on the stack. */
  void store() {
    code.invokevirtual(DOUBLES, "intoArray", MethodTypeDesc.of(CD_void, ARRAY, CD_int));
  }

  /** Where the mask holds, the second vector; both and the mask are on the stack. */
  void blend() {
    code.invokevirtual(DOUBLES, "blend", MethodTypeDesc.of(DOUBLES, VECTOR, MASK));
  }

  /** Whether a mask holds anywhere. */
  void anyTrue() {
    code.invokevirtual(MASK, "anyTrue", MethodTypeDesc.of(CD_boolean));
  }

  /**
   * An operation; its operands are pushed one after the other.
   *
   * @param push leaves the operand of an index on the stack
   */
  void compute(Operation operation, IntConsumer push) {
    if (operation.isComparison()) {
      compare(operation, push);
    } else if (operation.isOnBits()) {
      bits(operation, push);
    } else {
      for (int i = 0; i < operation.arity(); i++) {
        push.accept(i);
      }
      arithmetic(operation);
    }
  }

  /** An operation on numbers or masks; its operands are on the stack. */
  void arithmetic(Operation operation) {
    switch (operation) {
      case ADD -> binary("add");
      case SUBTRACT -> binary("sub");
      case MULTIPLY -> binary("mul");
      case DIVIDE -> binary("div");
      case MIN -> binary("min");
      case MAX -> binary("max");
      case NEGATE -> unary("neg");
      case ABS -> unary("abs");
      case SQRT -> unary("sqrt");
      case FMA -> code.invokevirtual(DOUBLES, "fma", MethodTypeDesc.of(DOUBLES, VECTOR, VECTOR));
      case AND -> code.invokevirtual(MASK, "and", MethodTypeDesc.of(MASK, MASK));
      case OR -> code.invokevirtual(MASK, "or", MethodTypeDesc.of(MASK, MASK));
      case NOT -> code.invokevirtual(MASK, "not", MethodTypeDesc.of(MASK));
      default -> throw new IllegalStateException("not lowered: " + operation);
    }
  }

  private void binary(String name) {
    code.invokevirtual(DOUBLES, name, MethodTypeDesc.of(DOUBLES, VECTOR));
  }

  private void unary(String name) {
    code.invokevirtual(DOUBLES, name, MethodTypeDesc.of(DOUBLES));
  }

  private void compare(Operation operation, IntConsumer push) {
    push.accept(0);
    String name =
        switch (operation) {
          case LESS -> "LT";
          case LESS_OR_EQUAL -> "LE";
          case GREATER -> "GT";
          case GREATER_OR_EQUAL -> "GE";
          case EQUAL -> "EQ";
          case NOT_EQUAL -> "NE";
          default -> throw new IllegalStateException("no comparison: " + operation);
        };
    code.getstatic(OPERATORS, name, COMPARISON);
    push.accept(1);
    code.invokevirtual(DOUBLES, "compare", MethodTypeDesc.of(MASK, COMPARISON, VECTOR));
  }

  private void bits(Operation operation, IntConsumer push) {
    pushBits(push, 0);
    switch (operation) {
      case ADD_BITS -> binaryBits("add", push);
      case SUBTRACT_BITS -> binaryBits("sub", push);
      case AND_BITS -> binaryBits("and", push);
      case OR_BITS -> binaryBits("or", push);
      case XOR_BITS -> xor(push);
      case MULTIPLY_BITS -> multiplyLowHalves(push);
      default -> throw new IllegalStateException("a shift is by a constant: " + operation);
    }
    code.invokevirtual(LONGS, "reinterpretAsDoubles", MethodTypeDesc.of(DOUBLES));
  }

  private void xor(IntConsumer push) {
    code.getstatic(OPERATORS, "XOR", ASSOCIATIVE);
    pushBits(push, 1);
    code.invokevirtual(LONGS, "lanewise", MethodTypeDesc.of(LONGS, BINARY, VECTOR));
  }

  /** Where the JIT sees that both factors have 32 bits, it takes the instruction for that. */
  private void multiplyLowHalves(IntConsumer push) {
    lowHalf();
    pushBits(push, 1);
    lowHalf();
    code.invokevirtual(LONGS, "mul", MethodTypeDesc.of(LONGS, VECTOR));
  }

  private void lowHalf() {
    code.loadConstant(0xFFFFFFFFL);
    code.invokevirtual(LONGS, "and", MethodTypeDesc.of(LONGS, CD_long));
  }

  /** A shift by a constant. */
  void shift(Operation operation, Runnable push, long places) {
    push.run();
    code.invokevirtual(DOUBLES, "reinterpretAsLongs", MethodTypeDesc.of(LONGS));
    code.getstatic(OPERATORS, operation == Operation.SHIFT_LEFT ? "LSHL" : "LSHR", BINARY);
    code.loadConstant(places);
    code.invokevirtual(LONGS, "lanewise", MethodTypeDesc.of(LONGS, BINARY, CD_long));
    code.invokevirtual(LONGS, "reinterpretAsDoubles", MethodTypeDesc.of(DOUBLES));
  }

  private void binaryBits(String name, IntConsumer push) {
    pushBits(push, 1);
    code.invokevirtual(LONGS, name, MethodTypeDesc.of(LONGS, VECTOR));
  }

  private void pushBits(IntConsumer push, int operand) {
    push.accept(operand);
    code.invokevirtual(DOUBLES, "reinterpretAsLongs", MethodTypeDesc.of(LONGS));
  }
}

package org.hillock.engine.internal.program;

import java.util.Locale;
import org.hillock.api.expr.Condition.Relation;
import org.hillock.api.expr.Function;

/**
 * What a node computes from its operands. Functions have the names of {@link Function}, relations
 * those of {@link Relation}.
 */
public enum Operation {
  ADD(2, "+"),
  SUBTRACT(2, "-"),
  MULTIPLY(2, "*"),
  DIVIDE(2, "/"),
  NEGATE(1, "-"),
  /** The sum of the bits of two numbers, taken as whole numbers of 64 bits. */
  ADD_BITS(2),
  /** The difference of the bits of two numbers, likewise. */
  SUBTRACT_BITS(2),
  /** The product of the low halves of the bits of two numbers, taken as whole numbers. */
  MULTIPLY_BITS(2),
  AND_BITS(2),
  OR_BITS(2),
  XOR_BITS(2),
  /** The bits of a number moved to the left; the second operand is a constant whole number. */
  SHIFT_LEFT(2),
  /** The bits of a number moved to the right, zeros coming in; the second operand likewise. */
  SHIFT_RIGHT(2),
  /** Any power. */
  POW(2, "pow"),
  /** A power by repeated multiplication; the second operand is a constant whole number. */
  POWI(2, "powi"),
  EXP(1),
  EXPM1(1),
  EXPREL(1),
  LOG(1),
  LOG1P(1),
  SIN(1),
  COS(1),
  TAN(1),
  SINH(1),
  COSH(1),
  TANH(1),
  SQRT(1),
  ABS(1),
  FLOOR(1),
  MIN(2),
  MAX(2),
  CLIP(3),
  FMA(3),
  /** A number of events: a uniform deviate, the expectation, the probability of none. */
  POISSON(3),
  LESS(2, "<"),
  LESS_OR_EQUAL(2, "<="),
  GREATER(2, ">"),
  GREATER_OR_EQUAL(2, ">="),
  EQUAL(2, "=="),
  NOT_EQUAL(2, "!="),
  AND(2, "and"),
  OR(2, "or"),
  NOT(1, "not"),
  /** One of two numbers: condition, then, otherwise. */
  SELECT(3, "if");

  private final int arity;
  private final String symbol;

  Operation(int arity) {
    this.arity = arity;
    this.symbol = name().toLowerCase(Locale.ROOT);
  }

  Operation(int arity, String symbol) {
    this.arity = arity;
    this.symbol = symbol;
  }

  /** The operation of a function of the equation language. */
  public static Operation of(Function function) {
    return valueOf(function.name());
  }

  /** The operation of a comparison. */
  public static Operation of(Relation relation) {
    return valueOf(relation.name());
  }

  public int arity() {
    return arity;
  }

  public String symbol() {
    return symbol;
  }

  /** Whether the result is a truth value and not a number. */
  public boolean logical() {
    return isComparison() || this == AND || this == OR || this == NOT;
  }

  public boolean isComparison() {
    return compareTo(LESS) >= 0 && compareTo(NOT_EQUAL) <= 0;
  }

  /** Whether it is computed by a function, for instance of the equation language. */
  public boolean isCall() {
    return compareTo(POW) >= 0 && compareTo(POISSON) <= 0;
  }

  /** Whether it works on the bits of numbers, as random and lowered programs do. */
  public boolean isOnBits() {
    return compareTo(ADD_BITS) >= 0 && compareTo(SHIFT_RIGHT) <= 0;
  }

  /** Whether the order of the two operands does not matter, to the bit. */
  public boolean commutes() {
    return this == ADD
        || this == MULTIPLY
        || this == EQUAL
        || this == NOT_EQUAL
        || this == AND
        || this == OR;
  }
}

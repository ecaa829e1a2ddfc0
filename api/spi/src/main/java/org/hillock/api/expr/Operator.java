package org.hillock.api.expr;

/**
 * An arithmetic operation of two operands.
 *
 * @since 1.0
 */
public enum Operator {
  /** Sum. */
  ADD("+"),
  /** Difference. */
  SUBTRACT("-"),
  /** Product. */
  MULTIPLY("*"),
  /** Quotient. */
  DIVIDE("/"),
  /**
   * Power. With a constant whole exponent from -64 to 64 it is {@link
   * org.hillock.api.math.Elementary#powi}, otherwise {@link org.hillock.api.math.Elementary#pow}.
   */
  POWER("^");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /**
   * How it is written.
   *
   * @return one character
   */
  public String symbol() {
    return symbol;
  }
}

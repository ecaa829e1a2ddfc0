package org.hillock.api.expr;

import org.osgi.annotation.versioning.ProviderType;

/**
 * An expression that holds or does not: the condition of a spike, or of an {@code if}.
 *
 * <p>Comparisons with NaN do not hold (except {@code !=}), as in IEEE 754.
 *
 * @since 1.0
 */
@ProviderType
public sealed interface Condition extends Expr {

  /**
   * Two numbers compared.
   *
   * @param relation how
   * @param left the left number
   * @param right the right number
   * @param origin where it was read
   */
  record Compare(Relation relation, Expr left, Expr right, Origin origin) implements Condition {
    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * Both hold; both are computed.
   *
   * @param left one
   * @param right the other
   * @param origin where it was read
   */
  record And(Condition left, Condition right, Origin origin) implements Condition {
    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * At least one holds; both are computed.
   *
   * @param left one
   * @param right the other
   * @param origin where it was read
   */
  record Or(Condition left, Condition right, Origin origin) implements Condition {
    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * It does not hold.
   *
   * @param operand what must not hold
   * @param origin where it was read
   */
  record Not(Condition operand, Origin origin) implements Condition {
    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /** How two numbers are compared. */
  enum Relation {
    /** Less. */
    LESS("<"),
    /** Less or equal. */
    LESS_OR_EQUAL("<="),
    /** Greater. */
    GREATER(">"),
    /** Greater or equal. */
    GREATER_OR_EQUAL(">="),
    /** Equal, bit for bit but for the sign of zero. */
    EQUAL("=="),
    /** Not equal. */
    NOT_EQUAL("!=");

    private final String symbol;

    Relation(String symbol) {
      this.symbol = symbol;
    }

    /**
     * How it is written.
     *
     * @return for instance {@code ">="}
     */
    public String symbol() {
      return symbol;
    }
  }
}

package org.hillock.api.expr;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a text was read as.
 *
 * @param expr the expression, or condition; empty if there is a mistake
 * @param mistakes every mistake found, in the order of their places; at most 20
 * @since 1.0
 */
public record Parsed(Optional<Expr> expr, List<Mistake> mistakes) {
  /** Copies the list. */
  public Parsed {
    Objects.requireNonNull(expr, "expr");
    mistakes = List.copyOf(mistakes);
  }

  /**
   * The expression, if it is a condition.
   *
   * @return the condition; empty if it is a number or if there is a mistake
   */
  public Optional<Condition> condition() {
    return expr.filter(Condition.class::isInstance).map(Condition.class::cast);
  }
}

package org.hillock.engine.internal.compile;

import java.util.Optional;
import org.hillock.api.expr.Condition;
import org.hillock.api.expr.Condition.Compare;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Function;

/**
 * A number that says how far a condition is from holding, so that the instant at which it begins to
 * hold can be found: above zero where it holds, below where it does not.
 */
final class Margin {
  private Margin() {}

  /** The margin; empty if the condition holds on points or but for points, which have no side. */
  static Optional<Expr> of(Condition condition) {
    return switch (condition) {
      case Compare compare -> of(compare);
      case Condition.And and -> joined(Function.MIN, and.left(), and.right());
      case Condition.Or or -> joined(Function.MAX, or.left(), or.right());
      case Condition.Not not -> of(not.operand()).map(Expr::negate);
    };
  }

  private static Optional<Expr> of(Compare compare) {
    return switch (compare.relation()) {
      case GREATER, GREATER_OR_EQUAL -> Optional.of(compare.left().minus(compare.right()));
      case LESS, LESS_OR_EQUAL -> Optional.of(compare.right().minus(compare.left()));
      case EQUAL, NOT_EQUAL -> Optional.empty();
    };
  }

  private static Optional<Expr> joined(Function function, Condition left, Condition right) {
    return of(left).flatMap(a -> of(right).map(b -> Expr.call(function, a, b)));
  }
}

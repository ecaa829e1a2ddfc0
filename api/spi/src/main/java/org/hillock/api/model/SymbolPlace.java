package org.hillock.api.model;

import java.util.Optional;
import java.util.stream.Stream;
import org.hillock.api.expr.Condition;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Origin;

/** Where a symbol stands in a tree. */
final class SymbolPlace {
  private SymbolPlace() {}

  /** The first occurrence that was read from the text, from left to right. */
  static Optional<Origin> of(Expr expr, String name) {
    return switch (expr) {
      case Expr.Constant ignored -> Optional.empty();
      case Expr.Symbol symbol ->
          Optional.of(symbol.origin())
              .filter(at -> symbol.name().equals(name) && at.to() > at.from());
      case Expr.Negate negate -> of(negate.operand(), name);
      case Expr.Binary binary -> first(name, binary.left(), binary.right());
      case Expr.Call call -> first(name, call.arguments().toArray(Expr[]::new));
      case Expr.Select select -> first(name, select.condition(), select.then(), select.otherwise());
      case Condition.Compare compare -> first(name, compare.left(), compare.right());
      case Condition.And and -> first(name, and.left(), and.right());
      case Condition.Or or -> first(name, or.left(), or.right());
      case Condition.Not not -> of(not.operand(), name);
    };
  }

  private static Optional<Origin> first(String name, Expr... children) {
    return Stream.of(children).flatMap(child -> of(child, name).stream()).findFirst();
  }
}

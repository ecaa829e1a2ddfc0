package org.hillock.api.expr;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hillock.api.expr.Expr.Binary;
import org.hillock.api.expr.Expr.Call;
import org.hillock.api.expr.Expr.Constant;
import org.hillock.api.expr.Expr.Negate;
import org.hillock.api.expr.Expr.Select;
import org.hillock.api.expr.Expr.Symbol;

/** Collects multiples of symbols from the leaves up. */
final class AffineSearch {
  private final Set<String> symbols;
  private final Map<Expr, Optional<AffineTerms>> done = new IdentityHashMap<>();
  private final Map<Expr, Boolean> free = new IdentityHashMap<>();

  AffineSearch(Set<String> symbols) {
    this.symbols = symbols;
  }

  Optional<AffineTerms> search(Expr expr) {
    Optional<AffineTerms> known = done.get(expr);
    if (known != null) {
      return known;
    }
    Optional<AffineTerms> terms =
        isFree(expr) ? Optional.of(AffineTerms.free(expr)) : searchDependent(expr);
    done.put(expr, terms);
    return terms;
  }

  private boolean isFree(Expr expr) {
    Boolean known = free.get(expr);
    if (known != null) {
      return known;
    }
    boolean result = !(expr instanceof Symbol s && symbols.contains(s.name()));
    for (Expr child : Trees.children(expr)) {
      result &= isFree(child);
    }
    free.put(expr, result);
    return result;
  }

  private Optional<AffineTerms> searchDependent(Expr expr) {
    return switch (expr) {
      case Constant c -> Optional.of(AffineTerms.free(c));
      case Symbol s -> Optional.of(AffineTerms.symbol(s.name()));
      case Negate n -> search(n.operand()).map(terms -> terms.map(Algebra::negate));
      case Binary b -> binary(b.operator(), search(b.left()), search(b.right()));
      case Call c -> c.function() == Function.FMA ? fma(c.arguments()) : Optional.empty();
      case Select s -> select(s);
      case Condition ignored -> Optional.empty();
    };
  }

  private static Optional<AffineTerms> binary(
      Operator operator, Optional<AffineTerms> left, Optional<AffineTerms> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    AffineTerms a = left.get();
    AffineTerms b = right.get();
    return switch (operator) {
      case ADD -> Optional.of(a.combine(b, Algebra::plus));
      case SUBTRACT -> Optional.of(a.combine(b, Algebra::minus));
      case MULTIPLY -> product(a, b);
      case DIVIDE ->
          b.isFree() ? Optional.of(a.map(part -> Algebra.over(part, b.rest()))) : Optional.empty();
      case POWER ->
          a.isFree() && b.isFree()
              ? Optional.of(AffineTerms.free(Algebra.power(a.rest(), b.rest())))
              : Optional.empty();
    };
  }

  private static Optional<AffineTerms> product(AffineTerms a, AffineTerms b) {
    if (b.isFree()) {
      return Optional.of(a.map(part -> Algebra.times(part, b.rest())));
    }
    return a.isFree()
        ? Optional.of(b.map(part -> Algebra.times(a.rest(), part)))
        : Optional.empty();
  }

  private Optional<AffineTerms> fma(List<Expr> arguments) {
    Optional<AffineTerms> product =
        binary(Operator.MULTIPLY, search(arguments.get(0)), search(arguments.get(1)));
    return binary(Operator.ADD, product, search(arguments.get(2)));
  }

  private Optional<AffineTerms> select(Select s) {
    Optional<AffineTerms> then = search(s.then());
    Optional<AffineTerms> otherwise = search(s.otherwise());
    if (!isFree(s.condition()) || then.isEmpty() || otherwise.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        then.get().combine(otherwise.get(), (a, b) -> Algebra.select(s.condition(), a, b)));
  }
}

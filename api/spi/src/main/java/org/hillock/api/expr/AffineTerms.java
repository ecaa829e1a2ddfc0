package org.hillock.api.expr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** The multiples of symbols in a part of an expression, and the rest; absent ones are zero. */
record AffineTerms(Map<String, Expr> multiples, Expr rest) {

  static AffineTerms free(Expr rest) {
    return new AffineTerms(Map.of(), rest);
  }

  static AffineTerms symbol(String name) {
    return new AffineTerms(Map.of(name, Algebra.ONE), Algebra.ZERO);
  }

  boolean isFree() {
    return multiples.isEmpty();
  }

  AffineTerms map(UnaryOperator<Expr> change) {
    Map<String, Expr> changed = new LinkedHashMap<>();
    multiples.forEach((name, factor) -> put(changed, name, change.apply(factor)));
    return new AffineTerms(changed, Algebra.unsigned(change.apply(rest)));
  }

  AffineTerms combine(AffineTerms other, BinaryOperator<Expr> operation) {
    Map<String, Expr> joined = new LinkedHashMap<>();
    multiples.forEach(
        (name, factor) -> put(joined, name, operation.apply(factor, other.multiple(name))));
    other.multiples.forEach((name, factor) -> {
      if (!multiples.containsKey(name)) {
        put(joined, name, operation.apply(Algebra.ZERO, factor));
      }
    });
    return new AffineTerms(joined, Algebra.unsigned(operation.apply(rest, other.rest)));
  }

  private static void put(Map<String, Expr> multiples, String name, Expr factor) {
    if (!Algebra.isZero(factor)) {
      multiples.put(name, factor);
    }
  }

  private Expr multiple(String name) {
    return multiples.getOrDefault(name, Algebra.ZERO);
  }

  Affine form(List<String> symbols) {
    List<Expr> coefficients =
        symbols.stream()
            .map(name -> Trees.bounded(multiple(name), "the coefficient of " + name))
            .toList();
    return new Affine(symbols, coefficients, Trees.bounded(rest, "the rest of a linear form"));
  }
}

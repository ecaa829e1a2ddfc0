package org.hillock.api.expr;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An expression as a sum of multiples of some symbols and a rest, all of them free of the symbols.
 *
 * @param symbols the names
 * @param coefficients the factor of each symbol, in the same order; zero for one that is absent
 * @param rest what remains when all symbols are zero
 * @since 1.0
 */
public record Affine(List<String> symbols, List<Expr> coefficients, Expr rest) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is not one coefficient for each symbol
   */
  public Affine {
    symbols = List.copyOf(symbols);
    coefficients = List.copyOf(coefficients);
    Objects.requireNonNull(rest, "rest");
    if (symbols.size() != coefficients.size()) {
      throw new IllegalArgumentException(
          symbols.size() + " symbols, but " + coefficients.size() + " coefficients");
    }
  }

  /**
   * Finds the form. It equals the expression in exact arithmetic; in doubles it may differ in the
   * last bits, for terms are regrouped.
   *
   * @param expr a number, not a condition
   * @param symbols names, each once
   * @return the form, its parts simplified as {@link Simplify} does; empty if the expression is not
   *     affine in the symbols, or only after cancellations that are not looked for
   * @throws org.hillock.api.HillockException of category USER if a part exceeds {@link
   *     Limits#NODES} or {@link Limits#DEPTH}
   */
  public static Optional<Affine> of(Expr expr, List<String> symbols) {
    return new AffineSearch(new LinkedHashSet<>(symbols))
        .search(Simplify.of(expr))
        .map(terms -> terms.form(symbols));
  }

  /**
   * The factor of a symbol.
   *
   * @param symbol one of the symbols
   * @return its coefficient
   * @throws IllegalArgumentException if it is not one of the symbols
   */
  public Expr coefficient(String symbol) {
    int index = symbols.indexOf(symbol);
    if (index < 0) {
      throw new IllegalArgumentException("\"" + symbol + "\" is not one of " + symbols);
    }
    return coefficients.get(index);
  }
}

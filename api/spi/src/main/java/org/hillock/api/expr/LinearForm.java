package org.hillock.api.expr;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An expression as {@code slope * symbol + intercept}, both of them free of the symbol.
 *
 * @param slope the factor of the symbol; zero if the expression is free of it
 * @param intercept the rest
 * @since 1.0
 */
public record LinearForm(Expr slope, Expr intercept) {
  /** Checks that nothing is missing. */
  public LinearForm {
    Objects.requireNonNull(slope, "slope");
    Objects.requireNonNull(intercept, "intercept");
  }

  /**
   * Finds the form. It equals the expression in exact arithmetic; in doubles it may differ in the
   * last bits, for terms are regrouped.
   *
   * @param expr a number, not a condition
   * @param symbol the name of the symbol
   * @return the form; empty if the expression is not linear in the symbol, or only after
   *     cancellations that are not looked for, as in {@code x*x - x*x}
   * @throws org.hillock.api.HillockException of category USER if a part exceeds {@link
   *     Limits#NODES} or {@link Limits#DEPTH}
   */
  public static Optional<LinearForm> of(Expr expr, String symbol) {
    return Affine.of(expr, List.of(symbol))
        .map(form -> new LinearForm(form.coefficient(symbol), form.rest()));
  }
}

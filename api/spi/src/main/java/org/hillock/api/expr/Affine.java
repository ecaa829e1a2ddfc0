package org.hillock.api.expr;

import java.util.List;
import java.util.Optional;

/** (To come.)
 *
 * @since 1.0
 */
public record Affine(List<String> symbols, List<Expr> coefficients, Expr rest) {
  public static Optional<Affine> of(Expr expr, List<String> symbols) { throw new IllegalStateException("soon"); }
  public Expr coefficient(String symbol) { throw new IllegalStateException("soon"); }
}

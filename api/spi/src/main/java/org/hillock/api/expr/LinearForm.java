package org.hillock.api.expr;

import java.util.Optional;

/** (To come.)
 *
 * @since 1.0
 */
public record LinearForm(Expr slope, Expr intercept) {
  public static Optional<LinearForm> of(Expr expr, String symbol) { throw new IllegalStateException("soon"); }
}

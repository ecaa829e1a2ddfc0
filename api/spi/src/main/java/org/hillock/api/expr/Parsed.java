package org.hillock.api.expr;

import java.util.List;
import java.util.Optional;

/** (To come.)
 *
 * @since 1.0
 */
public record Parsed(Optional<Expr> expr, List<Mistake> mistakes) {
  /** The expression if it is a condition. */
  public Optional<Condition> condition() { throw new IllegalStateException("soon"); }
}

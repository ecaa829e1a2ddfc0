package org.hillock.api.expr;

import java.util.List;
import java.util.Optional;
import org.hillock.api.unit.Dimension;
import org.hillock.api.unit.Unit;

/** (To come.)
 *
 * @since 1.0
 */
public record UnitCheck(Optional<Dimension> dimension, List<Mistake> mistakes) {
  public static UnitCheck of(Expr expr, Scope scope) { throw new IllegalStateException("soon"); }
  public static UnitCheck expect(Expr expr, Scope scope, Unit expected) { throw new IllegalStateException("soon"); }
  public Optional<Unit> unit() { throw new IllegalStateException("soon"); }
}

package org.hillock.api.expr;

import java.util.Set;

/** (To come.)
 *
 * @since 1.0
 */
public final class FreeSymbols {
  private FreeSymbols() {}
  public static Set<String> of(Expr expr) { throw new IllegalStateException("soon"); }
}

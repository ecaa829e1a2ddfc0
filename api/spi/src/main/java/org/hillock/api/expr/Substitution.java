package org.hillock.api.expr;

import java.util.Map;

/** (To come.)
 *
 * @since 1.0
 */
public final class Substitution {
  private Substitution() {}
  public static Expr of(Expr expr, Map<String, Expr> replacements) { throw new IllegalStateException("soon"); }
  public static Condition of(Condition condition, Map<String, Expr> replacements) { throw new IllegalStateException("soon"); }
}

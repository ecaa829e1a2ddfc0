package org.hillock.api.expr;

/** (To come.)
 *
 * @since 1.0
 */
public final class Derivative {
  private Derivative() {}
  public static Expr of(Expr expr, String symbol) { throw new IllegalStateException("soon"); }
}

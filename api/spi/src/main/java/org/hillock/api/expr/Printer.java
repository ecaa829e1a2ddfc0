package org.hillock.api.expr;

/** (To come.)
 *
 * @since 1.0
 */
public final class Printer {
  private Printer() {}
  public static String print(Expr expr) { throw new IllegalStateException("soon"); }
}

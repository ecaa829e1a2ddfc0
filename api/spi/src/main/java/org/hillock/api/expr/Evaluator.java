package org.hillock.api.expr;

import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/** (To come.)
 *
 * @since 1.0
 */
public final class Evaluator {
  private Evaluator() {}
  public static double evaluate(Expr expr, ToDoubleFunction<String> symbols) { throw new IllegalStateException("soon"); }
  public static boolean holds(Condition condition, ToDoubleFunction<String> symbols) { throw new IllegalStateException("soon"); }
  /** The exponent of a power that is computed by repeated multiplication. */
  public static OptionalInt wholeExponent(Expr.Binary power) { throw new IllegalStateException("soon"); }
}

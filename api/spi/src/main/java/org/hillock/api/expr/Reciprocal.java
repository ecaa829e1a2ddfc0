package org.hillock.api.expr;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.hillock.api.expr.Expr.Binary;

/**
 * Divisions by what does not vary become multiplications by its reciprocal: {@code x/tau} becomes
 * {@code x*(1/tau)}, of which {@code 1/tau} is computed once. A division takes as long as some ten
 * multiplications.
 *
 * <p>This can change the last bit, because two operations round instead of one.
 *
 * @since 1.0
 */
public final class Reciprocal {
  private final Predicate<String> varies;
  private final Map<Expr, Expr> done = new IdentityHashMap<>();

  private Reciprocal(Predicate<String> varies) {
    this.varies = varies;
  }

  /**
   * Replaces divisions.
   *
   * @param expr the expression
   * @param varies whether the value of a symbol varies
   * @return the same object if nothing is to be done
   */
  public static Expr of(Expr expr, Predicate<String> varies) {
    return new Reciprocal(varies).replaced(expr);
  }

  private Expr replaced(Expr expr) {
    Expr known = done.get(expr);
    if (known != null) {
      return known;
    }
    Expr changed = Trees.map(expr, this::replaced);
    Expr result =
        changed instanceof Binary division
                && division.operator() == Operator.DIVIDE
                && varies(division.left())
                && !varies(division.right())
            ? division.left().times(Expr.constant(1).over(division.right()))
            : changed;
    done.put(expr, result);
    return result;
  }

  private boolean varies(Expr expr) {
    return FreeSymbols.of(expr).stream().anyMatch(varies);
  }
}

package org.hillock.api.expr;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Replaces symbols by expressions, all at once: what is put in is not searched again.
 *
 * <p>Nothing is simplified, so the operations and their order stay those of the tree. One choice
 * may change: a power whose exponent becomes a constant whole number is from then on computed by
 * repeated multiplication.
 *
 * @since 1.0
 */
public final class Substitution {
  private final Map<String, Expr> replacements;
  private final Map<Expr, Expr> done = new IdentityHashMap<>();

  private Substitution(Map<String, Expr> replacements) {
    this.replacements = replacements;
  }

  /**
   * Replaces symbols in an expression.
   *
   * @param expr the expression
   * @param replacements what to put for which symbol; others stay
   * @return the new tree; the same object if no symbol occurs
   * @throws org.hillock.api.HillockException of category USER if the tree exceeds {@link
   *     Limits#NODES} or {@link Limits#DEPTH}
   */
  public static Expr of(Expr expr, Map<String, Expr> replacements) {
    Expr replaced = new Substitution(replacements).replace(expr);
    return replaced == expr ? expr : Trees.bounded(replaced, "an expression after substitution");
  }

  /**
   * Replaces symbols in a condition.
   *
   * @param condition the condition
   * @param replacements what to put for which symbol; others stay
   * @return the new tree; the same object if no symbol occurs
   * @throws org.hillock.api.HillockException of category USER if the tree exceeds {@link
   *     Limits#NODES} or {@link Limits#DEPTH}
   */
  public static Condition of(Condition condition, Map<String, Expr> replacements) {
    return (Condition) of((Expr) condition, replacements);
  }

  private Expr replace(Expr expr) {
    Expr known = done.get(expr);
    if (known != null) {
      return known;
    }
    Expr replaced =
        expr instanceof Expr.Symbol symbol
            ? replacements.getOrDefault(symbol.name(), expr)
            : Trees.map(expr, this::replace);
    done.put(expr, replaced);
    return replaced;
  }
}

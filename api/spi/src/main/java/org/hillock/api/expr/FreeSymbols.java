package org.hillock.api.expr;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The symbols that a tree depends on.
 *
 * @since 1.0
 */
public final class FreeSymbols {
  private final Set<String> found = new LinkedHashSet<>();
  private final Map<Expr, Boolean> seen = new IdentityHashMap<>();

  private FreeSymbols() {}

  /**
   * The symbols of a tree.
   *
   * @param expr an expression or a condition
   * @return their names in the order in which the text has them, {@code t}, {@code dt} and {@code
   *     xi} included; unmodifiable
   */
  public static Set<String> of(Expr expr) {
    FreeSymbols walk = new FreeSymbols();
    walk.visit(expr);
    return Collections.unmodifiableSet(walk.found);
  }

  private void visit(Expr expr) {
    if (seen.put(expr, true) != null) {
      return;
    }
    if (expr instanceof Expr.Symbol symbol) {
      found.add(symbol.name());
    }
    Trees.children(expr).forEach(this::visit);
  }
}

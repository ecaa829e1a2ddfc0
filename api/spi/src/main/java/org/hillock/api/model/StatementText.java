package org.hillock.api.model;

import org.hillock.api.expr.Expr;

/**
 * A statement that was read: an equation, a definition or an assignment.
 *
 * @param text the whole text
 * @param symbol what stands on the left
 * @param value what stands on the right
 */
record StatementText(String text, String symbol, Expr value) {
  /** Where the symbol begins in the text. */
  int from() {
    return Math.max(0, text.indexOf(symbol));
  }
}

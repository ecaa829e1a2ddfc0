package org.hillock.api.expr;

import org.hillock.api.unit.Unit;

/**
 * What has been read of an expression.
 *
 * @param expr the tree
 * @param depth its levels
 * @param extent its text, with the parentheses around it
 * @param hole whether something in its place was wrong and has been reported
 */
record Part(Expr expr, int depth, Origin extent, boolean hole) {

  static Part hole(Origin extent) {
    return new Part(new Expr.Constant(0, Unit.ONE, extent), 1, extent, true);
  }

  static Part leaf(Expr expr) {
    return new Part(expr, 1, expr.origin(), false);
  }

  Part within(Origin wider) {
    return new Part(expr, depth, wider, hole);
  }
}

package org.hillock.api.expr;

/**
 * What one text may cost, so that a hostile one can neither overflow the stack nor fill the memory.
 *
 * @since 1.0
 */
public final class Limits {
  /** Characters of one text. */
  public static final int LENGTH = 10_000;

  /** Levels of one tree. */
  public static final int DEPTH = 200;

  /** Nodes of one tree, also of one that was made by differentiation or substitution. */
  public static final int NODES = 20_000;

  /**
   * Equations, definitions, states, parameters, ports and closed forms of one specification, of
   * each.
   */
  public static final int COUNT = 1_000;

  private Limits() {}

  /**
   * Whether a tree is within {@link #DEPTH} and {@link #NODES}. Quick for any tree, however large.
   *
   * @param expr an expression or a condition
   * @return false if functions of this package might overflow the stack on it
   */
  public static boolean admits(Expr expr) {
    int nodes = Trees.count(expr, 1, 0);
    return nodes > 0 && nodes <= NODES;
  }
}

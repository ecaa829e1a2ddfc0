package org.hillock.api.integrate;

import java.util.BitSet;
import java.util.List;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Simplify;

/**
 * An implicit scheme as statements: the one order of operations that the engine's kernels and the
 * kit's interpreter share.
 *
 * <p>It is Gauss's elimination on symbols, once for all neurons and steps: what the structure makes
 * zero does not appear, every multiplier and pivot is computed once, and each pivot costs one
 * division. Pivots are taken from the diagonal in an order that depends on the structure only and
 * fills in little; they are not compared with each other. Where one vanishes the step gives
 * infinities, and the run ends with an error that says when and in which neuron.
 *
 * @since 1.0
 */
public final class ImplicitSteps {
  /**
   * Entries of the matrix that the elimination may update; some 38 states of which each depends on
   * every other, or a thousand of which each depends on a few.
   */
  public static final int MOST_UPDATES = 20_000;

  private ImplicitSteps() {}

  /**
   * Whether the elimination takes no more than {@link #MOST_UPDATES}.
   *
   * @param implicit the scheme
   * @return false if {@link #of} refuses it
   */
  public static boolean admits(Scheme.Implicit implicit) {
    return order(implicit).size() == implicit.states().size();
  }

  /**
   * The statements of one step.
   *
   * @param implicit the scheme
   * @return locals, then one {@code Next} per state in declared order
   * @throws IllegalArgumentException if the scheme is not admitted
   */
  public static List<Statement> of(Scheme.Implicit implicit) {
    List<Integer> order = order(implicit);
    if (order.size() != implicit.states().size()) {
      throw new IllegalArgumentException(
          "the elimination of "
              + implicit.states().size()
              + " states updates more than "
              + MOST_UPDATES
              + " entries");
    }
    return new Elimination(implicit, order).statements();
  }

  private static List<Integer> order(Scheme.Implicit implicit) {
    int n = implicit.states().size();
    BitSet[] rows = new BitSet[n];
    for (int i = 0; i < n; i++) {
      rows[i] = new BitSet(n);
      for (int j = 0; j < n; j++) {
        rows[i].set(j, i == j || !isZero(Simplify.of(implicit.matrix().get(i).get(j))));
      }
    }
    return EliminationOrder.of(rows, MOST_UPDATES);
  }

  /** Zero by structure: nothing is known about the values of symbols. */
  static boolean isZero(Expr expr) {
    return expr instanceof Expr.Constant constant && constant.value() == 0;
  }
}

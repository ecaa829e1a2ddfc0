package org.hillock.api.integrate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * In which order unknowns are eliminated, with pivots from the diagonal: next is always the one
 * whose row and column have the fewest entries left, the last of them if there are several, so that
 * little fills in (H. Markowitz, Management Science 3, 1957). A tree-shaped cell is eliminated from
 * its tips to its trunk, gates before the potential.
 */
final class EliminationOrder {
  private final BitSet[] rows;
  private final BitSet[] columns;
  private final BitSet left;
  private final long mostUpdates;
  private final List<Integer> pivots = new ArrayList<>();
  private long updates;

  private EliminationOrder(BitSet[] rows, long mostUpdates) {
    int n = rows.length;
    this.rows = rows;
    this.mostUpdates = mostUpdates;
    this.columns = new BitSet[n];
    this.left = new BitSet(n);
    left.set(0, n);
    for (int j = 0; j < n; j++) {
      columns[j] = new BitSet(n);
      for (int i = 0; i < n; i++) {
        columns[j].set(i, rows[i].get(j));
      }
    }
  }

  /**
   * Finds the order.
   *
   * @param rows which entries of the matrix are not zero; overwritten
   * @param mostUpdates how many entries may be updated on the way
   * @return the unknowns in order; fewer than there are, if the bound was exceeded
   */
  static List<Integer> of(BitSet[] rows, long mostUpdates) {
    EliminationOrder order = new EliminationOrder(rows, mostUpdates);
    while (!order.left.isEmpty() && order.updates <= order.mostUpdates) {
      order.eliminate(order.cheapest());
    }
    return order.updates <= mostUpdates ? order.pivots : List.of();
  }

  private int cheapest() {
    int best = left.nextSetBit(0);
    for (int k = left.nextSetBit(best + 1); k >= 0; k = left.nextSetBit(k + 1)) {
      best = cost(k) <= cost(best) ? k : best;
    }
    return best;
  }

  /** How many entries an elimination updates. */
  private long cost(int k) {
    return (rows[k].cardinality() - 1L) * (columns[k].cardinality() - 1L);
  }

  private void eliminate(int k) {
    updates += cost(k);
    pivots.add(k);
    left.clear(k);
    BitSet row = rows[k];
    BitSet column = columns[k];
    row.clear(k);
    column.clear(k);
    for (int i = column.nextSetBit(0); i >= 0; i = column.nextSetBit(i + 1)) {
      rows[i].clear(k);
      rows[i].or(row);
    }
    for (int j = row.nextSetBit(0); j >= 0; j = row.nextSetBit(j + 1)) {
      columns[j].clear(k);
      columns[j].or(column);
    }
  }
}

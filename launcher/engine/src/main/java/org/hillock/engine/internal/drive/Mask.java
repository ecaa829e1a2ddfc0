package org.hillock.engine.internal.drive;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.hillock.engine.plan.Column;

/**
 * Whom something drives.
 *
 * @param column 1 for those whom it drives, 0 for the others; empty if it drives everyone
 */
record Mask(Optional<Column> column) {
  static Mask of(BitSet driven, int size) {
    if (driven.cardinality() == size) {
      return new Mask(Optional.empty());
    }
    double[] values = new double[size];
    Arrays.setAll(values, i -> driven.get(i) ? 1 : 0);
    return new Mask(Optional.of(new Column(values)));
  }
}

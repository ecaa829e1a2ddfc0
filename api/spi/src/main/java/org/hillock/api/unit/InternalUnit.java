package org.hillock.api.unit;

import java.util.List;

/** Chooses the words for the internal unit of a dimension: the fewest that do. */
final class InternalUnit {
  private static final List<String> BASES = List.of("ms", "mV", "nA", "um", "mM", "K");
  private static final List<String> DERIVED = List.of("MOhm", "uS", "nF", "pC");

  private InternalUnit() {}

  static Factors of(Dimension dimension) {
    Factors best = ofBases(Factors.NONE, dimension);
    int least = cost(dimension);
    for (int exponent : List.of(1, -1)) {
      for (String word : DERIVED) {
        Factors derived = Factors.NONE.times(atom(word), exponent * Dimension.WHOLE);
        Dimension rest = dimension.over(derived.dimension());
        if (cost(rest) + 1 < least) {
          least = cost(rest) + 1;
          best = ofBases(derived, rest);
        }
      }
    }
    return best;
  }

  private static int cost(Dimension dimension) {
    int sum = 0;
    for (int i = 0; i < Dimension.BASES; i++) {
      int twelfths = Math.abs(dimension.twelfths(i));
      sum += (twelfths + Dimension.WHOLE - 1) / Dimension.WHOLE;
    }
    return sum;
  }

  private static Factors ofBases(Factors start, Dimension dimension) {
    Factors factors = start;
    for (int base : List.of(1, 2, 3, 4, 5, 0)) {
      factors = factors.times(atom(BASES.get(base)), dimension.twelfths(base));
    }
    return factors;
  }

  private static Atom atom(String word) {
    return Atom.find(word).orElseThrow();
  }
}

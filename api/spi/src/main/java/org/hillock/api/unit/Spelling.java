package org.hillock.api.unit;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Which known word a mistyped one may be.
 *
 * @since 1.0
 */
public final class Spelling {
  private static final int LONGEST = 60;

  private Spelling() {}

  /**
   * The known word that is nearest to another: at most a third of its letters (at least one)
   * inserted, removed, replaced or swapped with a neighbour. A difference in case counts half; a
   * missing or superfluous end, as in {@code V_rest} for {@code V_r}, counts as one.
   *
   * @param word any word
   * @param known the words that would be right
   * @return the nearest, the first of them in the collection's order; empty if none is near
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    Optional<String> best = Optional.empty();
    int least = 2 * Math.max(1, word.length() / 3);
    for (String candidate : known) {
      int distance = distance(word, candidate);
      boolean shares =
          !word.isEmpty() && distance < 2 * Math.max(word.length(), candidate.length());
      if (shares && (distance < least || (distance == least && best.isEmpty()))) {
        least = distance;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /** Twice the number of edits, or the greatest number for words that are too long to compare. */
  private static int distance(String a, String b) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return a.equals(b) ? 0 : Integer.MAX_VALUE;
    }
    if (a.equalsIgnoreCase(b)) {
      return a.equals(b) ? 0 : 1;
    }
    if (isStem(a, b) || isStem(b, a)) {
      return 2;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? 2 * (i + j) : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static boolean isStem(String stem, String word) {
    return stem.length() >= 3 && stem.length() < word.length() && word.startsWith(stem);
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int insertOrRemove = 2 + Math.min(cost[i - 1][j], cost[i][j - 1]);
    int replace = cost[i - 1][j - 1] + difference(a.charAt(i - 1), b.charAt(j - 1));
    int best = Math.min(insertOrRemove, replace);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 2) : best;
  }

  private static int difference(char a, char b) {
    if (a == b) {
      return 0;
    }
    String first = String.valueOf(a).toLowerCase(Locale.ROOT);
    return first.equals(String.valueOf(b).toLowerCase(Locale.ROOT)) ? 1 : 2;
  }
}

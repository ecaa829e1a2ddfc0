package org.hillock.api.expr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects mistakes, up to as many as a person wants to read, one for each place. */
final class Mistakes {
  private static final int MOST = 20;
  private static final int LONGEST = 400;

  private final List<Mistake> found = new ArrayList<>();

  void add(String message, String remedy, Origin where) {
    boolean known = found.stream().anyMatch(old -> isSamePlace(old.where(), where));
    if (found.size() < MOST && !known) {
      found.add(new Mistake(shorten(message), shorten(remedy), where));
    }
  }

  /** Names may be as long as the text. */
  private static String shorten(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
  }

  private static boolean isSamePlace(Origin a, Origin b) {
    return a != Origin.NONE && b != Origin.NONE && a.from() == b.from();
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** In the order of their places. */
  List<Mistake> inOrder() {
    return found.stream().sorted(Comparator.comparingInt(m -> m.where().from())).toList();
  }
}

package org.hillock.api.expr;

/**
 * Where in a text a node was read.
 *
 * <p>It is no part of the node's meaning, so <em>all origins are equal</em>: two trees are equal
 * when they compute the same thing in the same order, wherever they were written.
 *
 * @since 1.0
 */
public final class Origin {
  /** The origin of a node that was made, not read. */
  public static final Origin NONE = new Origin(0, 0);

  private final int from;
  private final int to;

  private Origin(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /**
   * A range of a text.
   *
   * @param from the first character, from 0
   * @param to the character after the last
   * @return the origin
   */
  public static Origin of(int from, int to) {
    return new Origin(from, to);
  }

  /**
   * The range from the start of this origin to the end of another.
   *
   * @param last an origin of the same text
   * @return the range that covers both
   */
  public Origin to(Origin last) {
    return new Origin(from, last.to);
  }

  /**
   * The first character.
   *
   * @return the offset, from 0
   */
  public int from() {
    return from;
  }

  /**
   * The character after the last.
   *
   * @return the offset; equal to {@link #from} where there is no text
   */
  public int to() {
    return to;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Origin;
  }

  @Override
  public int hashCode() {
    return 1;
  }

  @Override
  public String toString() {
    return "";
  }
}

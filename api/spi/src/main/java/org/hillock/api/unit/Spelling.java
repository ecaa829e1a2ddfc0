package org.hillock.api.unit;

import java.util.Collection;
import java.util.Optional;

/**
 * Which known word a mistyped one may be. (Body to come.)
 *
 * @since 1.0
 */
public final class Spelling {
  private Spelling() {}
  public static Optional<String> nearest(String word, Collection<String> known) { throw new IllegalStateException("soon"); }
}

package org.hillock.api.unit;

import java.util.Optional;

/**
 * What a unit measures. (Body to come.)
 *
 * @since 1.0
 */
public final class Dimension {
  /** The dimension of a plain number. */
  public static final Dimension ONE = new Dimension();

  public Dimension times(Dimension other) { throw new IllegalStateException("soon"); }
  public Dimension over(Dimension other) { throw new IllegalStateException("soon"); }
  public Dimension power(int exponent) { throw new IllegalStateException("soon"); }
  public Optional<Dimension> root(int degree) { throw new IllegalStateException("soon"); }
  public boolean isOne() { throw new IllegalStateException("soon"); }
  public String name() { throw new IllegalStateException("soon"); }
}

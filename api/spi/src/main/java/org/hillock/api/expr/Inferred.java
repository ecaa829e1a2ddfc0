package org.hillock.api.expr;

import java.util.Optional;
import org.hillock.api.unit.Dimension;

/** What is known of the dimension of a part of an expression. */
sealed interface Inferred {
  /** A plain zero, which fits anything. */
  record Anything() implements Inferred {}

  /** Something is wrong in it, which has been reported. */
  record Unknown() implements Inferred {}

  /** A dimension. */
  record Known(Dimension value) implements Inferred {}

  Inferred ANYTHING = new Anything();
  Inferred UNKNOWN = new Unknown();
  Inferred NUMBER = new Known(Dimension.ONE);

  /** The dimension, that of a plain number for a zero. */
  default Optional<Dimension> dimension() {
    return switch (this) {
      case Anything ignored -> Optional.of(Dimension.ONE);
      case Unknown ignored -> Optional.empty();
      case Known known -> Optional.of(known.value());
    };
  }

  default boolean isNumber() {
    return equals(NUMBER) || equals(ANYTHING);
  }
}

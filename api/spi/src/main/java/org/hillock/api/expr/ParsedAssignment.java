package org.hillock.api.expr;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an assignment was read as.
 *
 * @param name the name on the left; empty if it could not be read
 * @param value the new value, {@code name + x} for {@code name += x}; empty if there is a mistake
 * @param mistakes every mistake found, in the order of their places; at most 20
 * @since 1.0
 */
public record ParsedAssignment(
    Optional<String> name, Optional<Expr> value, List<Mistake> mistakes) {
  /** Copies the list. */
  public ParsedAssignment {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    mistakes = List.copyOf(mistakes);
  }
}

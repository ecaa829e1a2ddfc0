package org.hillock.api.expr;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a differential equation was read as.
 *
 * @param state the name whose derivative stands on the left; empty if it could not be read
 * @param derivative the right side, with {@code xi} where the text has it; empty if there is a
 *     mistake
 * @param mistakes every mistake found, in the order of their places; at most 20
 * @since 1.0
 */
public record ParsedEquation(
    Optional<String> state, Optional<Expr> derivative, List<Mistake> mistakes) {
  /** Copies the list. */
  public ParsedEquation {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(derivative, "derivative");
    mistakes = List.copyOf(mistakes);
  }
}

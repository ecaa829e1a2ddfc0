package org.hillock.api.model;

import java.util.Objects;
import org.hillock.api.expr.Expr;
import org.hillock.api.unit.Unit;

/**
 * A variable that the equations move; one value per neuron.
 *
 * @param name the symbol in equations
 * @param unit its unit
 * @param initial its value at time zero: an expression of parameters
 * @param about a phrase without a full stop
 * @since 1.0
 */
public record State(String name, Unit unit, Expr initial, String about) {
  /** Checks that nothing is missing. */
  public State {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(initial, "initial");
    Objects.requireNonNull(about, "about");
  }
}

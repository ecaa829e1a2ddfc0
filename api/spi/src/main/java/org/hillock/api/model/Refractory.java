package org.hillock.api.model;

import java.util.List;
import org.hillock.api.expr.Expr;

/**
 * Absolute refractoriness: in [t_f, t_f + duration) the clamped states stay and the neuron cannot
 * fire.
 *
 * @param duration ms; an expression of parameters; zero means none
 * @param clamped the states that stay; all others go on
 * @since 1.0
 */
public record Refractory(Expr duration, List<String> clamped) {
  /** Copies the list. */
  public Refractory {
    clamped = List.copyOf(clamped);
  }
}

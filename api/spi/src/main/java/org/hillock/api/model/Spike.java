package org.hillock.api.model;

import java.util.List;
import java.util.Optional;
import org.hillock.api.expr.Condition;

/**
 * When a neuron fires and what happens then.
 *
 * <p>A neuron is armed when its condition is false or when its refractoriness after a reset ends;
 * it fires once when the condition holds while it is armed.
 *
 * @param condition holds at a spike
 * @param reset what changes at a spike; empty for a model that fires at each upward crossing
 * @param refractory absolute refractoriness after a spike
 * @since 1.0
 */
public record Spike(Condition condition, List<Assignment> reset, Optional<Refractory> refractory) {
  /** Copies the list. */
  public Spike {
    reset = List.copyOf(reset);
  }
}

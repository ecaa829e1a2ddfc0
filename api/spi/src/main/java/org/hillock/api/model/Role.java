package org.hillock.api.model;

/**
 * What a symbol of a neuron is to the parts that join it.
 *
 * @since 1.0
 */
public enum Role {
  /** The membrane potential, a state. */
  MEMBRANE,
  /** The total current into the membrane, a port; inward is positive. */
  CURRENT,
  /** The firing threshold, a parameter or state that the spike condition names. */
  THRESHOLD
}

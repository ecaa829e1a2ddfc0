package org.hillock.engine.internal.program;

/** The parts of a step, in their order. */
public enum Phase {
  /** Random words for several steps. */
  DRAWS("draw"),
  /** Normal deviates in place of random words. */
  NORMALS("normal deviates"),
  /** How many random events arrive at the end of the step. */
  EVENTS("random events"),
  /** Whether the neuron is refractory during the step: one truth value. */
  REFRACTORY("refractory when"),
  /** New values of the states of a neuron that is free. */
  FREE("integrate"),
  /** New values of the states of a neuron that is refractory. */
  CLAMPED("integrate while refractory"),
  /** New values of the states that pulses move. */
  ARRIVALS("pulses"),
  /**
   * Whether the neuron fires: a truth value; then columns that are written whether it fires or not.
   */
  CONDITION("spike when"),
  /** New values of the states that a spike changes. */
  RESET("at a spike");

  private final String title;

  Phase(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}

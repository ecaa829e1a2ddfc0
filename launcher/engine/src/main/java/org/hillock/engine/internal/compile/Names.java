package org.hillock.engine.internal.compile;

/** The engine's own columns and scalars. None can be a symbol of a model. */
public final class Names {
  /** Time at the start of the step, ms. */
  public static final String TIME = "t";

  /** Time at the end of the step, ms. */
  public static final String TIME_END = "t end";

  /** The step's index. */
  public static final String STEP = "step";

  /** The step's index plus one. */
  public static final String STEP_END = "step end";

  /** The grid point at which the neuron's refractoriness ends. */
  public static final String UNTIL = "refractory until";

  /** The refractory period in steps. */
  public static final String PERIOD = "refractory steps";

  /** 1 for a neuron that may fire, 0 for one whose condition holds since it fired. */
  public static final String ARMED = "armed";

  /** The neuron's index among those of its point of a sweep, as the bits of a number. */
  public static final String NEURON = "neuron";

  /** The truth value that a spike condition gives. */
  public static final String FIRES = "fires";

  /** How far a spike condition is from holding: above zero where it holds. */
  public static final String MARGIN = "margin";

  /** Where the smooth stretch begins that a neuron without a grid is in, in steps. */
  public static final String STRETCH = "stretch";

  /** The sub-step that a neuron without a grid tries next, ms; 0 if it has tried none. */
  public static final String SUB_STEP = "sub-step";

  /** The next breakpoint of what drives a neuron without a grid, in steps. */
  public static final String EDGE = "next edge";

  private Names() {}
}

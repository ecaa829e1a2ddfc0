package org.hillock.tck;

/** What drives the ports of one neuron. */
@FunctionalInterface
public interface PortValues {
  /** Nothing drives any port. */
  PortValues NONE = (port, step, fraction) -> 0;

  /**
   * The sum of a port's drives, without pulses, at a place within a step; at a breakpoint the limit
   * from inside the step.
   *
   * @param port the port's name
   * @param step the step, from 0
   * @param fraction 0 for the start of the step to 1 for its end
   * @return internal units
   */
  double at(String port, long step, double fraction);
}

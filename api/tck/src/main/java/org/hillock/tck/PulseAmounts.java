package org.hillock.tck;

/** The pulses that one neuron receives. */
@FunctionalInterface
public interface PulseAmounts {
  /** No pulses. */
  PulseAmounts NONE = (symbol, step) -> 0;

  /**
   * What is delivered at time {@code step * dt}.
   *
   * @param symbol a port or state
   * @param step the grid point, from 0
   * @return internal units, for a port times ms; zero for no pulse
   */
  double at(String symbol, long step);
}

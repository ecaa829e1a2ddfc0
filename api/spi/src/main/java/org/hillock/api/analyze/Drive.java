package org.hillock.api.analyze;

import java.util.OptionalDouble;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Everything that drives a port, as a function of time: a density and pulses.
 *
 * @since 1.0
 */
@ProviderType
public interface Drive {
  /**
   * The drive without its pulses, with the limit from the right at a breakpoint.
   *
   * @param neuron from 0
   * @param time ms
   * @return internal units
   */
  double at(int neuron, double time);

  /**
   * The value of a drive that does not change, and has no pulse, in an interval.
   *
   * @param neuron from 0
   * @param from ms
   * @param to ms
   * @return internal units; empty if it changes
   */
  OptionalDouble constant(int neuron, double from, double to);

  /**
   * The instants between which the density is smooth.
   *
   * @param neuron from 0
   * @return ms, ascending
   */
  double[] breakpoints(int neuron);

  /**
   * When pulses are delivered.
   *
   * @param neuron from 0
   * @return ms, ascending
   */
  double[] pulseTimes(int neuron);

  /**
   * How much each pulse delivers.
   *
   * @param neuron from 0
   * @return internal units times ms (pC for a current), one for each of {@link #pulseTimes}
   */
  double[] pulseAmounts(int neuron);
}

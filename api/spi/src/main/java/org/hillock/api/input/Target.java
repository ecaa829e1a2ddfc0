package org.hillock.api.input;

import java.util.random.RandomGenerator;
import org.hillock.api.unit.Unit;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a stimulus drives.
 *
 * @since 1.0
 */
@ProviderType
public interface Target {
  /**
   * How many neurons are driven.
   *
   * @return at least 1
   */
  int size();

  /**
   * The unit of the driven port or state.
   *
   * @return for instance nA
   */
  Unit unit();

  /**
   * Whether a state is driven (by pulses only), and not a port.
   *
   * @return true for a state
   */
  boolean state();

  /**
   * The step.
   *
   * @return ms, above zero
   */
  double step();

  /**
   * How long the run lasts.
   *
   * @return ms, above zero
   */
  double duration();

  /**
   * Random numbers that depend on the run's seed, the input's name and the stream only. Any other
   * randomness breaks the promise that the same pipeline gives the same bits.
   *
   * @param stream any number, for instance a neuron's index
   * @return a generator of its own for this stream
   */
  RandomGenerator random(long stream);
}

package org.hillock.api.analyze;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The spikes of a batch, by index.
 *
 * @since 1.0
 */
@ProviderType
public interface Spikes {
  /**
   * How many.
   *
   * @return at least 0
   */
  int size();

  /**
   * Who fired.
   *
   * @param i from 0 to {@code size() - 1}
   * @return the neuron, from 0, within the population
   */
  int neuron(int i);

  /**
   * When it fired.
   *
   * @param i from 0 to {@code size() - 1}
   * @return ms, not descending in i
   */
  double time(int i);
}

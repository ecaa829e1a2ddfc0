package org.hillock.api.model;

import org.hillock.api.Named;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A point-neuron model: a description, without state.
 *
 * @since 1.0
 */
@ConsumerType
public interface NeuronModel extends Named {
  /**
   * What the neuron is. Called on any thread, any number of times.
   *
   * @return an equal description on every call
   */
  NeuronSpec spec();

  @Override
  default String name() {
    return spec().name();
  }

  @Override
  default String about() {
    return spec().about();
  }
}

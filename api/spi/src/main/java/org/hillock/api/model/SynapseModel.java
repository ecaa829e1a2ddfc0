package org.hillock.api.model;

import org.hillock.api.Named;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a connection does when a spike arrives: a description, without state.
 *
 * @since 1.0
 */
@ConsumerType
public interface SynapseModel extends Named {
  /**
   * What the synapse is. Called on any thread, any number of times.
   *
   * @return an equal description on every call
   */
  SynapseSpec spec();

  @Override
  default String name() {
    return spec().name();
  }

  @Override
  default String about() {
    return spec().about();
  }
}

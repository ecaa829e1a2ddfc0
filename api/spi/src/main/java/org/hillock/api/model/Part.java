package org.hillock.api.model;

import org.hillock.api.Named;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something that joins a host neuron and adds terms to its equations: a channel, an adaptation
 * current, a moving threshold, a constant current.
 *
 * <p>A part finds its host by {@link Role}s, never by the host's symbols, so it fits every model
 * that has the roles.
 *
 * @since 1.0
 */
@ConsumerType
public interface Part extends Named {
  /**
   * What the part is. Called on any thread, any number of times.
   *
   * @return an equal description on every call
   */
  PartSpec spec();

  @Override
  default String name() {
    return spec().name();
  }

  @Override
  default String about() {
    return spec().about();
  }
}

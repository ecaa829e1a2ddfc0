package org.hillock.api.analyze;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A capability of an {@link Analyzer}: its state can leave one instance and enter another, of the
 * next version if need be.
 *
 * @since 1.0
 */
@ConsumerType
public interface Restorable {
  /**
   * Takes the state at a batch boundary; the analyzer may go on afterwards.
   *
   * @return the state, as data
   */
  Snapshot save();

  /**
   * Continues from a state. Called at most once, before any other call.
   *
   * @param snapshot what {@link #save} gave
   * @throws IncompatibleSnapshot if it cannot continue from it: another schema, version or
   *     configuration
   */
  void restore(Snapshot snapshot);
}

package org.hillock.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something that the launcher finds by kind (the service interface) and name.
 *
 * @since 1.0
 */
@ConsumerType
public interface Named {
  /**
   * The name used in pipelines, for instance {@code "lif"}.
   *
   * @return a constant that matches {@code [a-z][a-z0-9-]*} and has at most 64 characters
   */
  String name();

  /**
   * One line that a list of extensions shows beside the name.
   *
   * @return a sentence without its full stop; empty if there is nothing to say
   */
  default String about() {
    return "";
  }
}

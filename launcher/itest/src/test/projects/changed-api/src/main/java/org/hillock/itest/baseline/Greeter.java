package org.hillock.itest.baseline;

import org.osgi.annotation.versioning.ConsumerType;

/** Had a method {@code goodbye()} when it was released. */
@ConsumerType
public interface Greeter {
  /**
   * The greeting.
   *
   * @return words
   */
  String hello();
}

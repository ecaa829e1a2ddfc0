package org.hillock.itest.baseline;

import org.osgi.annotation.versioning.ConsumerType;

/** As it was released; see the project {@code changed-api}. */
@ConsumerType
public interface Greeter {
  /**
   * The greeting.
   *
   * @return words
   */
  String hello();

  /**
   * What the next version forgets.
   *
   * @return words
   */
  String goodbye();
}

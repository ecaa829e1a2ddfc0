package org.hillock.report;

import java.util.Objects;

/**
 * A line of the provenance.
 *
 * @param name for instance {@code "seed"}
 * @param value for instance {@code "7"}
 * @since 1.0
 */
public record Fact(String name, String value) {
  /** Checks that nothing is missing. */
  public Fact {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }
}

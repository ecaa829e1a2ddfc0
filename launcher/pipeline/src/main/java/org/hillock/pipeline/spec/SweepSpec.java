package org.hillock.pipeline.spec;

import java.util.List;
import java.util.Optional;
import org.hillock.api.unit.Quantity;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.json.Place;
import org.hillock.pipeline.problem.Problems;

/**
 * Something that has another value at each point of a sweep.
 *
 * @param address for instance {@code drive.amplitude} or {@code cell.tau_m}
 * @param place its place
 * @param values its values; empty if they cannot be read, which is reported
 * @since 1.0
 */
public record SweepSpec(String address, Place place, Optional<Values> values) {

  /**
   * Reads one address of a sweep.
   *
   * @param member the member of {@code sweep}
   * @param problems takes what is wrong
   * @return the address; without values after a problem
   */
  public static SweepSpec read(JsonValue.Member member, Problems problems) {
    return new SweepReader(problems).read(List.of(member)).getFirst();
  }

  /** The values of one address. */
  public sealed interface Values {}

  /**
   * Values at equal distances.
   *
   * @param from the first
   * @param to the last
   * @param points how many, at least 2
   */
  public record Range(Located<Quantity> from, Located<Quantity> to, int points) implements Values {}

  /**
   * Values one by one.
   *
   * @param values at least one
   */
  public record Listed(List<Located<Quantity>> values) implements Values {
    /** Copies the list. */
    public Listed {
      values = List.copyOf(values);
    }
  }
}

package org.hillock.api.analyze;

import java.util.Optional;
import org.hillock.api.unit.Unit;

/**
 * One number, with what limits it and what theory expects.
 *
 * @param name in lower case, for instance {@code "firing rate"}
 * @param unit the unit of {@code value} and of everything beside it
 * @param value the number in that unit; NaN if there were too few data
 * @param uncertainty where the true value may lie; empty if that is not known
 * @param theory what was expected; empty if there is no closed form
 * @param about one line on how it was computed; may be empty
 * @since 1.0
 */
public record Measure(
    String name,
    Unit unit,
    double value,
    Optional<Uncertainty> uncertainty,
    Optional<Prediction> theory,
    String about) {

  /** Whether measurement and theory agree. */
  public enum Verdict {
    /** The prediction lies within the uncertainty. */
    AGREES,
    /** The prediction lies outside the uncertainty. */
    DISAGREES,
    /** There is no prediction, no uncertainty or no value, or one of them is NaN. */
    OPEN
  }

  /**
   * Where the true value may lie.
   *
   * @param low the lower end, the measure's unit
   * @param high the upper end, the measure's unit
   * @param about what it is, for instance {@code "95 % confidence"} or {@code "grid of 0.1 ms"}
   */
  public record Uncertainty(double low, double high, String about) {
    /** Checks the order. */
    public Uncertainty {
      if (!(low <= high)) {
        throw new IllegalArgumentException("an uncertainty from " + low + " to " + high);
      }
    }
  }

  /**
   * What theory expects.
   *
   * @param value the expected value, the measure's unit
   * @param source where it comes from
   */
  public record Prediction(double value, String source) {}

  /**
   * A number without theory.
   *
   * @param name its name
   * @param unit its unit
   * @param value the number in that unit
   * @return the measure
   */
  public static Measure of(String name, Unit unit, double value) {
    return new Measure(name, unit, value, Optional.empty(), Optional.empty(), "");
  }

  /**
   * Compares the prediction with the uncertainty.
   *
   * @return the verdict
   */
  public Verdict verdict() {
    double expected = theory.map(Prediction::value).orElse(Double.NaN);
    if (uncertainty.isEmpty() || Double.isNaN(value) || Double.isNaN(expected)) {
      return Verdict.OPEN;
    }
    boolean inside = expected >= uncertainty.get().low() && expected <= uncertainty.get().high();
    return inside ? Verdict.AGREES : Verdict.DISAGREES;
  }
}

package org.hillock.pipeline.resolve;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.Located;
import org.hillock.pipeline.spec.PipelineSpec;

/**
 * The run's time as a whole number of steps. Ratios are those of the decimal numbers in the file,
 * so that 1 s is 10000 steps of 0.1 ms although neither is a binary fraction.
 *
 * @param step the step as written
 * @param steps how many steps the run has
 */
record Timing(Quantity step, long steps) {
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");
  private static final BigDecimal MOST = BigDecimal.valueOf(1L << 53);

  /**
   * The timing of a pipeline; empty after a problem or if the file has no readable duration or
   * step.
   */
  static Optional<Timing> of(PipelineSpec spec, Problems problems) {
    if (spec.duration().isEmpty() || spec.step().isEmpty()) {
      return Optional.empty();
    }
    Quantity step = spec.step().get().value();
    return steps("duration", spec.duration().get(), step, problems)
        .map(steps -> new Timing(step, steps));
  }

  double stepMs() {
    return step.value();
  }

  /** How many steps a time has; empty after a problem. */
  static Optional<Long> steps(
      String what, Located<Quantity> time, Quantity step, Problems problems) {
    BigDecimal ratio = decimal(time.value()).divide(decimal(step), MathContext.DECIMAL128);
    BigDecimal whole = ratio.setScale(0, RoundingMode.HALF_EVEN);
    String shown = what + " " + time.value();
    if (whole.compareTo(MOST) > 0) {
      problems.error(
          shown + " has more than 2^53 steps of " + step, "choose a longer step", time.where());
      return Optional.empty();
    }
    if (ratio.subtract(whole).abs().compareTo(TOLERANCE.multiply(ratio)) <= 0) {
      return Optional.of(whole.longValueExact());
    }
    problems.error(
        shown + " is no whole number of steps of " + step,
        "try " + nearest(ratio, time.value().unit(), step),
        time.where());
    return Optional.empty();
  }

  private static String nearest(BigDecimal ratio, Unit unit, Quantity step) {
    BigDecimal below = ratio.setScale(0, RoundingMode.FLOOR);
    String above = times(below.add(BigDecimal.ONE), unit, step);
    return below.signum() == 0 ? above : times(below, unit, step) + " or " + above;
  }

  private static String times(BigDecimal count, Unit unit, Quantity step) {
    BigDecimal ms = count.multiply(decimal(step));
    return "\"" + new Quantity(ms.doubleValue(), unit) + "\"";
  }

  /** The exact decimal number of ms that was written. */
  private static BigDecimal decimal(Quantity time) {
    BigDecimal number = new BigDecimal(time.unit().write(time.value()));
    return number.multiply(BigDecimal.valueOf(time.unit().toInternal(1.0)));
  }
}

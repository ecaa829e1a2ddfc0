package org.hillock.api.input;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Limits;
import org.hillock.api.unit.Quantity;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A drive of a port or a state. Each stimulus adds to what the others give.
 *
 * <p>At a breakpoint (an edge, a jump, a sample) a step sees the limit from inside itself. An edge
 * that is off the grid counts for the fraction of its step that it covers, so charge is conserved.
 *
 * @since 1.0
 */
@ConsumerType
public sealed interface Stimulus {

  /**
   * A closed form of time, fused into the neuron's kernel.
   *
   * <p>Formulas of equal value and equally named constants are one piece of code: their constants
   * become columns, so a sweep over them runs as lanes of one population.
   *
   * @param value an expression of {@code t} and the constants, in the target's unit
   * @param constants named numbers of the expression
   * @param active when the drive is on; outside it is zero
   */
  record Formula(Expr value, List<NamedConstant> constants, Interval active) implements Stimulus {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the expression exceeds {@link Limits}
     */
    public Formula {
      constants = List.copyOf(constants);
      if (!Limits.admits(value)) {
        throw new IllegalArgumentException(
            "a formula of more than "
                + Limits.DEPTH
                + " levels or "
                + Limits.NODES
                + " nodes — give a series, or several stimuli");
      }
    }
  }

  /**
   * A named number of a formula.
   *
   * @param name the symbol in the expression
   * @param value its value
   */
  record NamedConstant(String name, Quantity value) {}

  /**
   * A half-open interval of time: {@code start <= t < stop}.
   *
   * @param start ms
   * @param stop ms; infinity for an interval that does not end
   */
  record Interval(double start, double stop) {
    /** All of time. */
    public static final Interval ALWAYS = new Interval(0, Double.POSITIVE_INFINITY);

    /** Checks the order. */
    public Interval {
      if (!(start >= 0 && start < Double.POSITIVE_INFINITY && start <= stop)) {
        throw new IllegalArgumentException(
            "start must be finite, not negative, and not after stop, but they are "
                + start
                + " and "
                + stop);
      }
    }
  }

  /**
   * Samples of a function of time, the same for all neurons of the target.
   *
   * @param times ms, ascending; two equal times are a jump from the first value to the second
   * @param values internal units, one for each time
   * @param interpolation what lies between samples
   * @param before the value before the first sample
   * @param after the value from the last sample on
   */
  record Series(
      double[] times, double[] values, Interpolation interpolation, double before, double after)
      implements Stimulus {
    /** Copies the arrays and checks them. */
    public Series {
      times = times.clone();
      values = values.clone();
      if (times.length == 0 || times.length != values.length) {
        throw new IllegalArgumentException(
            "a series needs as many values as times, but has "
                + values.length
                + " and "
                + times.length);
      }
      if (!(Math.abs(before) < Double.POSITIVE_INFINITY
          && Math.abs(after) < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "before and after must be finite, but are " + before + " and " + after);
      }
      for (int i = 0; i < times.length; i++) {
        boolean ordered = i == 0 ? times[i] > Double.NEGATIVE_INFINITY : times[i] >= times[i - 1];
        if (!(ordered
            && times[i] < Double.POSITIVE_INFINITY
            && Math.abs(values[i]) < Double.POSITIVE_INFINITY)) {
          throw new IllegalArgumentException(
              "sample "
                  + i
                  + " must be finite and not before the one above, but is "
                  + values[i]
                  + " at "
                  + times[i]
                  + " ms");
        }
      }
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Series that
          && Arrays.equals(times, that.times)
          && Arrays.equals(values, that.values)
          && interpolation == that.interpolation
          && Double.compare(before, that.before) == 0
          && Double.compare(after, that.after) == 0;
    }

    @Override
    public int hashCode() {
      return Objects.hash(
          Arrays.hashCode(times), Arrays.hashCode(values), interpolation, before, after);
    }
  }

  /** What lies between two samples. */
  enum Interpolation {
    /** The value of the earlier sample. */
    HOLD,
    /** The straight line between them. */
    LINEAR
  }

  /**
   * Instants at which a charge is delivered, the same for all neurons of the target.
   *
   * <p>Into a port of unit U an amount has unit U·ms, and each state jumps by amount ·
   * ∂(dx/dt)/∂port; into a state, an amount has the state's unit and is added.
   *
   * @param times ms, ascending, on the run's grid
   * @param amounts one for each time, internal units
   */
  record Pulses(double[] times, double[] amounts) implements Stimulus {
    /** Copies the arrays and checks them. */
    public Pulses {
      times = times.clone();
      amounts = amounts.clone();
      if (times.length != amounts.length) {
        throw new IllegalArgumentException(
            "pulses need as many amounts as times, but have "
                + amounts.length
                + " and "
                + times.length);
      }
      for (int i = 0; i < times.length; i++) {
        if (!(times[i] >= (i == 0 ? 0 : times[i - 1])
            && times[i] < Double.POSITIVE_INFINITY
            && Math.abs(amounts[i]) < Double.POSITIVE_INFINITY)) {
          throw new IllegalArgumentException(
              "pulse "
                  + i
                  + " must be finite, not before zero or the one above, but is "
                  + amounts[i]
                  + " at "
                  + times[i]
                  + " ms");
        }
      }
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Pulses that
          && Arrays.equals(times, that.times)
          && Arrays.equals(amounts, that.amounts);
    }

    @Override
    public int hashCode() {
      return Objects.hash(Arrays.hashCode(times), Arrays.hashCode(amounts));
    }
  }

  /**
   * Events that arrive at random, as an inhomogeneous Poisson process of its own for each neuron;
   * fused into the neuron's kernel.
   *
   * <p>The events of a step are delivered together at its end. How many they are is drawn from the
   * distribution whose expectation is the rate in the middle of the step times the step; a step at
   * an edge of the rate's interval counts for the part that it covers.
   *
   * @param rate events per ms as a formula of time, not negative; at most 512 events in a step
   * @param amount what each adds: into a port of unit U a charge of unit U·ms, as a pulse; into a
   *     state an amount of its unit
   */
  record Poisson(Formula rate, double amount) implements Stimulus {
    /** Checks the amount. */
    public Poisson {
      if (!(Math.abs(amount) < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("an event must add a finite amount, not " + amount);
      }
    }
  }

  /** Values that are computed step by step, one for each neuron. */
  @FunctionalInterface
  @ConsumerType
  non-sealed interface Current extends Stimulus {
    /**
     * Gives the drive within one step, taken as linear between its two ends. Called once per step,
     * ascending, on the thread that simulates; must not allocate or block.
     *
     * @param window the step
     * @param start the drive just after the start of the step, one value per neuron, the target's
     *     unit; holds zeros; never kept
     * @param end the drive just before the end of the step, likewise
     */
    void fill(Window window, double[] start, double[] end);
  }
}

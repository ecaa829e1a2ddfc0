package org.hillock.inputs.currents;

import java.util.Arrays;
import java.util.Optional;
import org.hillock.api.Require;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.NamedConstant;
import org.hillock.api.input.Target;
import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Unit;

/** Options in a port's unit as numbers and constants of a stimulus, which are in internal units. */
final class Amounts {
  private Amounts() {}

  /** A current flows into a port; a state takes pulses only. */
  static void requirePort(Target target) {
    Require.that(
        !target.state(),
        "a current drives an input of a neuron, not a state — aim it at the input, for instance"
            + " \"cell.I\"");
  }

  static void requireCurrent(Target target) {
    requirePort(target);
    boolean current = target.unit().accepts(Unit.parse("nA"));
    Require.that(
        current,
        "this drives an input with a current's unit, but the unit here is "
            + target.unit().symbol());
  }

  static double internal(Target target, double value) {
    return target.unit().toInternal(value);
  }

  static double[] internal(Target target, double[] values) {
    return Arrays.stream(values).map(value -> internal(target, value)).toArray();
  }

  static NamedConstant constant(String name, Target target, double value) {
    return new NamedConstant(name, new Quantity(internal(target, value), target.unit()));
  }

  static NamedConstant constant(String name, String unit, double value) {
    Unit parsed = Unit.parse(unit);
    return new NamedConstant(name, new Quantity(parsed.toInternal(value), parsed));
  }

  static Interval interval(double start, Optional<Double> stop) {
    return new Interval(start, stop.orElse(Double.POSITIVE_INFINITY));
  }

  /** Checks what every stimulus with an interval has to check. */
  static void requireInterval(double start, Optional<Double> stop) {
    Require.notNegative("start", start);
    stop.ifPresent(end ->
        Require.that(
            end >= start,
            "stop must not be before start, but they are " + end + " ms and " + start + " ms"));
  }
}

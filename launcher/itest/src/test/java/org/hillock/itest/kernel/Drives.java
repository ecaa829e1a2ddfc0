package org.hillock.itest.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Function;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Interpolation;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.NamedConstant;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.api.input.Stimulus.Series;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Port;
import org.hillock.api.model.Role;
import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Unit;
import org.hillock.engine.plan.DrivePlan;
import org.hillock.tck.PortValues;
import org.hillock.tck.PulseAmounts;
import org.hillock.tck.StimulusDrive;

/**
 * What drives a port: a formula of two strengths that begins and ends off the grid, a series with
 * samples off the grid, and, into a current, charges. Not every neuron has all of them.
 */
final class Drives {
  private static final double DT = KernelCase.STEP_MS;

  private final Optional<Port> port;
  private final boolean charges;
  private final List<Stimulus> formulas;
  private final Stimulus series;
  private final Stimulus pulses;
  private final Map<List<Stimulus>, Tabulated> tables = new HashMap<>();

  /**
   * Drives of the port of the current, or of the only one that there is.
   *
   * @param strength what makes the neuron fire, in the port's unit
   */
  Drives(NeuronSpec spec, double strength) {
    port = port(spec);
    charges = spec.roles().containsKey(Role.CURRENT);
    formulas = List.of(formula(strength), formula(0.8 * strength));
    double[] times = {3.3 * DT, 500 * DT, 500 * DT, 1290.45 * DT, 1290.7 * DT};
    double[] values = {0, 0.2 * strength, -0.1 * strength, 0.3 * strength, 0.05 * strength};
    series = new Series(times, values, Interpolation.LINEAR, 0.01 * strength, 0.02 * strength);
    double[] instants = IntStream.range(0, 20).mapToDouble(i -> 97 * i * DT).toArray();
    double[] amounts = new double[instants.length];
    Arrays.setAll(amounts, i -> 0.05 * strength * (1 + i % 3));
    pulses = new Pulses(instants, amounts);
  }

  private static Optional<Port> port(NeuronSpec spec) {
    Optional<String> current = Optional.ofNullable(spec.roles().get(Role.CURRENT));
    return current.flatMap(spec::port).or(() -> spec.ports().stream().findFirst());
  }

  private Formula formula(double strength) {
    Expr wave = Expr.call(Function.SIN, Expr.T.times(Expr.constant(0.7)));
    Expr value = Expr.symbol("a").times(Expr.constant(1).plus(Expr.constant(0.3).times(wave)));
    Quantity a = new Quantity(strength, port.map(Port::unit).orElse(Unit.ONE));
    return new Formula(
        value, List.of(new NamedConstant("a", a)), new Interval(7.31 * DT, 1870.6 * DT));
  }

  /** For the engine. */
  List<DrivePlan> plans(int size) {
    List<DrivePlan> plans = new ArrayList<>();
    port.ifPresent(driven -> {
      plans.add(plan("wave", driven, formulas, size, Drives::formulaOf));
      plans.add(plan("file", driven, List.of(series), size, Drives::seriesOf));
      if (charges) {
        plans.add(plan("charges", driven, List.of(pulses), size, Drives::pulsesOf));
      }
    });
    return plans;
  }

  private static DrivePlan plan(
      String name, Port driven, List<Stimulus> stimuli, int size, IntUnaryOperator which) {
    return new DrivePlan(
        name, driven.name(), stimuli, IntStream.range(0, size).map(which).toArray());
  }

  private static int formulaOf(int neuron) {
    return neuron % 2;
  }

  private static int seriesOf(int neuron) {
    return neuron % 4 == 1 ? -1 : 0;
  }

  private static int pulsesOf(int neuron) {
    return neuron % 3 == 2 ? -1 : 0;
  }

  /** For the interpreter. */
  PortValues values(int neuron) {
    Tabulated table = table(neuron);
    return (name, step, fraction) -> isDriven(name) ? table.within(step, fraction) : 0;
  }

  /** For the interpreter. */
  PulseAmounts pulses(int neuron) {
    Tabulated table = table(neuron);
    return (name, step) -> isDriven(name) ? table.pulse(step) : 0;
  }

  private boolean isDriven(String name) {
    return port.map(Port::name).equals(Optional.of(name));
  }

  private Tabulated table(int neuron) {
    List<Stimulus> stimuli = new ArrayList<>();
    stimuli.add(formulas.get(formulaOf(neuron)));
    if (seriesOf(neuron) >= 0) {
      stimuli.add(series);
    }
    if (charges && pulsesOf(neuron) >= 0) {
      stimuli.add(pulses);
    }
    return tables.computeIfAbsent(stimuli, all -> new Tabulated(new StimulusDrive(all, DT)));
  }

  /** Each value is asked for again by every neuron and integrator. */
  private static final class Tabulated {
    private final StimulusDrive drive;
    private final Map<Double, double[]> known = new HashMap<>();
    private final double[] pulses = new double[KernelCase.STEPS + 1];

    Tabulated(StimulusDrive drive) {
      this.drive = drive;
      Arrays.setAll(pulses, drive::pulse);
    }

    double within(long step, double fraction) {
      double[] values =
          known.computeIfAbsent(
              fraction,
              c ->
                  IntStream.range(0, KernelCase.STEPS)
                      .mapToDouble(n -> drive.within(n, c))
                      .toArray());
      return values[Math.toIntExact(step)];
    }

    double pulse(long step) {
      return pulses[Math.toIntExact(step)];
    }
  }
}

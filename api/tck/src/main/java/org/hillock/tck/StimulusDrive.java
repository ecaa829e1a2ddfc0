package org.hillock.tck;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.hillock.api.analyze.Drive;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.expr.Substitution;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.api.input.Stimulus.Series;

/**
 * What stimuli add up to, step by step as a run sees it and as a function of time as theory sees
 * it; the same for all neurons. A {@link Stimulus.Current} is refused: its values exist only while
 * it is filled.
 *
 * @since 1.0
 */
public final class StimulusDrive implements Drive {
  private final List<Stimulus> stimuli;
  private final double dt;
  private final Map<Series, SeriesValues> series = new IdentityHashMap<>();

  /**
   * The sum of stimuli of one port.
   *
   * @param stimuli in declared order
   * @param dt ms, above zero
   * @throws IllegalArgumentException for a current or random events, or a pulse that is off the
   *     grid
   */
  public StimulusDrive(List<Stimulus> stimuli, double dt) {
    this.stimuli = List.copyOf(stimuli);
    this.dt = dt;
    for (Stimulus stimulus : stimuli) {
      switch (stimulus) {
        case Formula ignored -> {}
        case Series samples -> series.put(samples, new SeriesValues(samples, dt));
        case Pulses pulses -> {
          if (!Arrays.stream(pulses.times()).allMatch(time -> Grid.isOn(time, dt))) {
            throw new IllegalArgumentException(
                "a pulse of "
                    + Arrays.toString(pulses.times())
                    + " ms is off the grid of "
                    + dt
                    + " ms");
          }
        }
        case Stimulus.Poisson ignored ->
            throw new IllegalArgumentException("events at random are only known step by step");
        case Stimulus.Current ignored ->
            throw new IllegalArgumentException("a current is only known step by step");
      }
    }
  }

  /**
   * The drive at a place within a step, without pulses.
   *
   * @param step from 0
   * @param fraction 0 for the start to 1 for the end
   * @return the sum in declared order
   */
  public double within(long step, double fraction) {
    OptionalDouble sum = OptionalDouble.empty();
    for (Stimulus stimulus : stimuli) {
      OptionalDouble value = within(stimulus, step, fraction);
      if (value.isPresent()) {
        sum =
            OptionalDouble.of(
                sum.isPresent() ? sum.getAsDouble() + value.getAsDouble() : value.getAsDouble());
      }
    }
    return sum.orElse(0);
  }

  private OptionalDouble within(Stimulus stimulus, long step, double fraction) {
    return switch (stimulus) {
      case Formula formula -> OptionalDouble.of(within(formula, step, fraction));
      case Series samples -> OptionalDouble.of(values(samples).within(step, fraction));
      case Pulses ignored -> OptionalDouble.empty();
      case Stimulus.Poisson ignored -> OptionalDouble.empty();
      case Stimulus.Current ignored -> OptionalDouble.empty();
    };
  }

  private double within(Formula formula, long step, double fraction) {
    Expr time =
        fraction == 0
            ? Expr.T
            : Expr.T.plus(fraction == 1 ? Expr.DT : Expr.constant(fraction).times(Expr.DT));
    double value = value(formula, Substitution.of(formula.value(), Map.of("t", time)), step * dt);
    if (formula.active().equals(Interval.ALWAYS)) {
      return value;
    }
    double start = Grid.steps(formula.active().start(), dt);
    double stop = Grid.steps(formula.active().stop(), dt);
    double gate = Math.max(0, Math.min(stop, step + 1) - Math.max(start, step));
    // Outside its interval a formula need not have a value.
    return gate == 0 ? 0 : gate * value;
  }

  private double value(Formula formula, Expr expr, double time) {
    Map<String, Double> symbols = new HashMap<>(Map.of("t", time, "dt", dt));
    formula.constants().forEach(constant -> symbols.put(constant.name(), constant.value().value()));
    return Evaluator.evaluate(expr, symbols::get);
  }

  /**
   * The pulses of a grid point.
   *
   * @param step the grid point, from 0
   * @return the sum in declared order
   */
  public double pulse(long step) {
    double sum = 0;
    for (Stimulus stimulus : stimuli) {
      if (stimulus instanceof Pulses pulses) {
        for (int i = 0; i < pulses.times().length; i++) {
          sum += Grid.steps(pulses.times()[i], dt) == step ? pulses.amounts()[i] : 0;
        }
      }
    }
    return sum;
  }

  @Override
  public double at(int neuron, double time) {
    double sum = 0;
    for (Stimulus stimulus : stimuli) {
      if (stimulus instanceof Formula formula) {
        boolean on = time >= formula.active().start() && time < formula.active().stop();
        sum += on ? value(formula, formula.value(), time) : 0;
      } else if (stimulus instanceof Series samples) {
        sum += values(samples).right(Grid.steps(time, dt));
      }
    }
    return sum;
  }

  @Override
  public OptionalDouble constant(int neuron, double from, double to) {
    for (Stimulus stimulus : stimuli) {
      boolean same =
          switch (stimulus) {
            case Formula formula -> isConstant(formula, from, to);
            case Series samples ->
                Arrays.stream(samples.times()).noneMatch(t -> t > from && t < to)
                    && isFlat(samples, from, to);
            case Pulses pulses ->
                Arrays.stream(pulses.times()).noneMatch(t -> t >= from && t <= to);
            case Stimulus.Poisson ignored -> false;
            case Stimulus.Current ignored -> false;
          };
      if (!same) {
        return OptionalDouble.empty();
      }
    }
    return OptionalDouble.of(at(neuron, from));
  }

  private static boolean isConstant(Formula formula, double from, double to) {
    Interval active = formula.active();
    boolean outside = active.stop() <= from || active.start() >= to;
    boolean inside = active.start() <= from && active.stop() >= to;
    return outside || (inside && !FreeSymbols.of(formula.value()).contains("t"));
  }

  private boolean isFlat(Series samples, double from, double to) {
    return values(samples).right(Grid.steps(from, dt)) == values(samples).left(Grid.steps(to, dt));
  }

  private SeriesValues values(Series samples) {
    return Objects.requireNonNull(series.get(samples));
  }

  @Override
  public double[] breakpoints(int neuron) {
    TreeSet<Double> times = new TreeSet<>();
    for (Stimulus stimulus : stimuli) {
      if (stimulus instanceof Formula formula) {
        times.add(formula.active().start());
        times.add(formula.active().stop());
      } else if (stimulus instanceof Series samples) {
        Arrays.stream(samples.times()).forEach(times::add);
      }
    }
    times.removeIf(time -> time.isInfinite());
    return times.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Override
  public double[] pulseTimes(int neuron) {
    return stimuli.stream()
        .flatMapToDouble(s ->
            s instanceof Pulses pulses
                ? Arrays.stream(pulses.times())
                : Arrays.stream(new double[0]))
        .sorted()
        .distinct()
        .toArray();
  }

  @Override
  public double[] pulseAmounts(int neuron) {
    return Arrays.stream(pulseTimes(neuron))
        .map(time -> pulse((long) Grid.steps(time, dt)))
        .toArray();
  }
}

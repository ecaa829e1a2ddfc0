package org.hillock.engine.internal.drive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.api.input.Stimulus.Series;

/** One stimulus as a function of time in ms, with the limit from the right at a breakpoint. */
public sealed interface TimeFunction {

  /** Receives pulses. */
  @FunctionalInterface
  interface PulseSink {
    void pulse(double time, double amount);
  }

  /**
   * The function of a stimulus.
   *
   * @param stimulus any but a current or random events, which are only known step by step
   */
  static TimeFunction of(Stimulus stimulus) {
    return switch (stimulus) {
      case Formula formula -> new OfFormula(formula);
      case Series series ->
          new OfSeries(new SeriesFunction(series, DoubleUnaryOperator.identity()));
      case Pulses pulses -> new OfPulses(pulses.times(), pulses.amounts());
      case Stimulus.Poisson poisson ->
          throw new IllegalArgumentException(poisson + " is only known step by step");
      case Stimulus.Current current ->
          throw new IllegalArgumentException(current + " is only known step by step");
    };
  }

  double at(double time);

  /** Whether it has one value, and no pulse, from one time to another. */
  boolean isConstant(double from, double to);

  /** The finite times between which it is smooth, ascending. */
  double[] breakpoints();

  default void pulses(PulseSink sink) {}

  /** A formula, zero outside its interval. */
  record OfFormula(Formula formula) implements TimeFunction {
    @Override
    public double at(double time) {
      Interval active = formula.active();
      return time >= active.start() && time < active.stop() ? value(time) : 0;
    }

    private double value(double time) {
      Map<String, Double> symbols = new HashMap<>();
      formula
          .constants()
          .forEach(constant -> symbols.put(constant.name(), constant.value().value()));
      symbols.put("t", time);
      symbols.put("pi", Math.PI);
      return Evaluator.evaluate(formula.value(), name -> symbols.getOrDefault(name, Double.NaN));
    }

    @Override
    public boolean isConstant(double from, double to) {
      Interval active = formula.active();
      boolean off = active.stop() <= from || active.start() >= to;
      boolean on = active.start() <= from && active.stop() >= to;
      return off || (on && !FreeSymbols.of(formula.value()).contains("t"));
    }

    @Override
    public double[] breakpoints() {
      boolean always = formula.active().equals(Interval.ALWAYS);
      return DoubleStream.of(formula.active().start(), formula.active().stop())
          .filter(time -> !always && time < Double.POSITIVE_INFINITY)
          .distinct()
          .toArray();
    }
  }

  /** Samples. */
  record OfSeries(SeriesFunction function) implements TimeFunction {
    @Override
    public double at(double time) {
      return function.right(time);
    }

    @Override
    public boolean isConstant(double from, double to) {
      return function.isConstant(from, to);
    }

    @Override
    public double[] breakpoints() {
      return function.positions();
    }
  }

  /**
   * Instants. Asked for every stretch between two of them, so the arrays are copied once.
   *
   * @param times ms, ascending
   * @param amounts one for each
   */
  record OfPulses(double[] times, double[] amounts) implements TimeFunction {
    @Override
    public double at(double time) {
      return 0;
    }

    @Override
    public boolean isConstant(double from, double to) {
      int found = Arrays.binarySearch(times, from);
      int next = found < 0 ? -found - 1 : found;
      return next == times.length || times[next] > to;
    }

    @Override
    public double[] breakpoints() {
      return new double[0];
    }

    @Override
    public void pulses(PulseSink sink) {
      for (int i = 0; i < times.length; i++) {
        sink.pulse(times[i], amounts[i]);
      }
    }
  }
}

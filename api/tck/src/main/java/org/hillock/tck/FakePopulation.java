package org.hillock.tck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.hillock.api.analyze.Coordinate;
import org.hillock.api.analyze.Drive;
import org.hillock.api.analyze.Population;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.input.Stimulus;
import org.hillock.api.model.ClosedForm;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Parameter;

/**
 * A population for tests of analyzers: a model with its parameters, and what drives it. Immutable.
 *
 * @since 1.0
 */
public final class FakePopulation implements Population {
  private final NeuronSpec spec;
  private final int size;
  private final double step;
  private final double duration;
  private final List<Coordinate> coordinates;
  private final Map<String, double[]> values;
  private final Map<String, Drive> drives;

  private FakePopulation(
      NeuronSpec spec,
      int size,
      double step,
      double duration,
      List<Coordinate> coordinates,
      Map<String, double[]> values,
      Map<String, Drive> drives) {
    this.spec = spec;
    this.size = size;
    this.step = step;
    this.duration = duration;
    this.coordinates = List.copyOf(coordinates);
    this.values = Map.copyOf(values);
    this.drives = Map.copyOf(drives);
  }

  /**
   * One neuron with the model's defaults and nothing that drives it.
   *
   * @param spec the model
   * @param step ms
   * @param duration ms
   * @return the population
   */
  public static FakePopulation of(NeuronSpec spec, double step, double duration) {
    return new FakePopulation(spec, 1, step, duration, List.of(), Map.of(), Map.of());
  }

  /**
   * The same with more neurons.
   *
   * @param neurons at least 1
   * @return a copy
   */
  public FakePopulation size(int neurons) {
    return new FakePopulation(spec, neurons, step, duration, coordinates, values, drives);
  }

  /**
   * The same with a sweep; the population must have a multiple of its points as neurons.
   *
   * @param coordinate what is swept
   * @return a copy
   */
  public FakePopulation sweep(Coordinate coordinate) {
    return new FakePopulation(spec, size, step, duration, List.of(coordinate), values, drives);
  }

  /**
   * The same with other values of a parameter, or of a state at time zero.
   *
   * @param symbol a parameter or state
   * @param numbers internal units, one for each neuron or one for all
   * @return a copy
   */
  public FakePopulation with(String symbol, double... numbers) {
    Map<String, double[]> more = new HashMap<>(values);
    more.put(symbol, numbers.clone());
    return new FakePopulation(spec, size, step, duration, coordinates, more, drives);
  }

  /**
   * The same with a drive.
   *
   * @param port a port
   * @param drive what drives it
   * @return a copy
   */
  public FakePopulation drivenBy(String port, Drive drive) {
    Map<String, Drive> more = new HashMap<>(drives);
    more.put(port, drive);
    return new FakePopulation(spec, size, step, duration, coordinates, values, more);
  }

  /**
   * The same with stimuli, the same for all neurons.
   *
   * @param port a port
   * @param stimuli what drives it
   * @return a copy
   */
  public FakePopulation drivenBy(String port, Stimulus... stimuli) {
    return drivenBy(port, new StimulusDrive(List.of(stimuli), step));
  }

  @Override
  public String name() {
    return "cells";
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int points() {
    return coordinates.isEmpty() ? 1 : coordinates.getFirst().values().length;
  }

  @Override
  public List<Coordinate> coordinates() {
    return coordinates;
  }

  @Override
  public double step() {
    return step;
  }

  @Override
  public double duration() {
    return duration;
  }

  @Override
  public Optional<ClosedForm> closedForm(String kind) {
    return spec.closedForm(kind);
  }

  @Override
  public OptionalDouble evaluate(ClosedForm form, int neuron, Map<String, Double> others) {
    ToDoubleFunction<String> symbols =
        symbol -> parameter(symbol, neuron).orElseGet(() -> given(symbol, others));
    return Evaluator.holds(form.holds(), symbols)
        ? OptionalDouble.of(Evaluator.evaluate(form.value(), symbols))
        : OptionalDouble.empty();
  }

  private static double given(String symbol, Map<String, Double> others) {
    Double value = others.get(symbol);
    if (value == null) {
      throw new IllegalArgumentException("\"" + symbol + "\" is neither a parameter nor given");
    }
    return value;
  }

  @Override
  public OptionalDouble parameter(String name, int neuron) {
    Optional<Parameter> parameter = spec.parameter(name);
    if (parameter.isEmpty()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(value(name, neuron).orElse(parameter.get().value().value()));
  }

  @Override
  public OptionalDouble initial(String name, int neuron) {
    if (spec.state(name).isEmpty()) {
      return OptionalDouble.empty();
    }
    double standard =
        Evaluator.evaluate(
            spec.state(name).get().initial(), symbol -> parameter(symbol, neuron).orElseThrow());
    return OptionalDouble.of(value(name, neuron).orElse(standard));
  }

  private OptionalDouble value(String name, int neuron) {
    double[] numbers = values.get(name);
    return numbers == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(numbers[numbers.length == 1 ? 0 : neuron]);
  }

  @Override
  public Optional<Drive> drive(String port) {
    if (spec.port(port).isEmpty()) {
      return Optional.empty();
    }
    Drive drive = drives.get(port);
    return Optional.of(drive == null ? new StimulusDrive(List.of(), step) : drive);
  }
}

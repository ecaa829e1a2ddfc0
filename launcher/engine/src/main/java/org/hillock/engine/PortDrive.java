package org.hillock.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hillock.api.analyze.Drive;
import org.hillock.api.input.Stimulus;
import org.hillock.engine.internal.drive.TimeFunction;
import org.hillock.engine.plan.DrivePlan;
import org.hillock.engine.plan.PopulationPlan;

/**
 * Everything that drives a port of a population, as a function of time: what theory is computed
 * from.
 *
 * @since 1.0
 */
public final class PortDrive implements Drive {
  private final List<List<TimeFunction>> functions;
  private final List<int[]> which;

  private PortDrive(List<List<TimeFunction>> functions, List<int[]> which) {
    this.functions = functions;
    this.which = which;
  }

  /**
   * The drive of a port.
   *
   * @param plan the population
   * @param port the port's name
   * @return the drive; empty if the model has no such port, or if something drives it that is only
   *     known step by step
   */
  public static Optional<Drive> of(PopulationPlan plan, String port) {
    List<DrivePlan> drives =
        plan.drives().stream().filter(drive -> drive.into().equals(port)).toList();
    boolean stepwise =
        drives.stream()
            .flatMap(d -> d.stimuli().stream())
            .anyMatch(s -> s instanceof Stimulus.Current || s instanceof Stimulus.Poisson);
    if (plan.model().port(port).isEmpty() || stepwise) {
      return Optional.empty();
    }
    List<List<TimeFunction>> functions =
        drives.stream().map(d -> d.stimuli().stream().map(TimeFunction::of).toList()).toList();
    return Optional.of(new PortDrive(functions, drives.stream().map(DrivePlan::which).toList()));
  }

  private List<TimeFunction> of(int neuron) {
    List<TimeFunction> found = new ArrayList<>();
    for (int i = 0; i < functions.size(); i++) {
      int stimulus = which.get(i)[neuron];
      if (stimulus >= 0) {
        found.add(functions.get(i).get(stimulus));
      }
    }
    return found;
  }

  @Override
  public double at(int neuron, double time) {
    return of(neuron).stream()
        .mapToDouble(function -> function.at(time))
        .reduce(Double::sum)
        .orElse(0);
  }

  @Override
  public OptionalDouble constant(int neuron, double from, double to) {
    boolean still = of(neuron).stream().allMatch(function -> function.isConstant(from, to));
    return still ? OptionalDouble.of(at(neuron, from)) : OptionalDouble.empty();
  }

  @Override
  public double[] breakpoints(int neuron) {
    TreeSet<Double> times = new TreeSet<>();
    of(neuron).forEach(function -> Arrays.stream(function.breakpoints()).forEach(times::add));
    return times.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Override
  public double[] pulseTimes(int neuron) {
    return pulses(neuron).keySet().stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Override
  public double[] pulseAmounts(int neuron) {
    return pulses(neuron).values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Pulses of one instant add up in declared order. */
  private TreeMap<Double, Double> pulses(int neuron) {
    TreeMap<Double, Double> pulses = new TreeMap<>();
    of(neuron)
        .forEach(
            function -> function.pulses((time, amount) -> pulses.merge(time, amount, Double::sum)));
    return pulses;
  }
}

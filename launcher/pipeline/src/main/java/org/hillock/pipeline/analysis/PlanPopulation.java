package org.hillock.pipeline.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.hillock.api.analyze.Coordinate;
import org.hillock.api.analyze.Drive;
import org.hillock.api.analyze.Population;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.model.ClosedForm;
import org.hillock.engine.PortDrive;
import org.hillock.engine.SpikeTimes;
import org.hillock.engine.plan.Column;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.RunPlan;
import org.hillock.pipeline.plan.Plan;
import org.hillock.pipeline.plan.SweepPlan;

/**
 * A population of a plan, as analyzers see it.
 *
 * @since 1.0
 */
public final class PlanPopulation implements Population {
  /** ms; what sub-steps are made for. */
  private static final double OFF_GRID = 1e-9;

  private final RunPlan run;
  private final PopulationPlan plan;
  private final SweepPlan sweep;

  private PlanPopulation(RunPlan run, PopulationPlan plan, SweepPlan sweep) {
    this.run = run;
    this.plan = plan;
    this.sweep = sweep;
  }

  /**
   * A population of a plan.
   *
   * @param plan the plan
   * @param population its index in the plan's run
   * @return what analyzers may know of it
   */
  public static Population of(Plan plan, int population) {
    return new PlanPopulation(plan.run(), plan.run().populations().get(population), plan.sweep());
  }

  @Override
  public String name() {
    return plan.name();
  }

  @Override
  public int size() {
    return plan.size();
  }

  @Override
  public int points() {
    return sweep.points();
  }

  @Override
  public List<Coordinate> coordinates() {
    return sweep.coordinates();
  }

  @Override
  public double step() {
    return run.step();
  }

  @Override
  public double precision() {
    return SpikeTimes.areOffGrid(plan) ? Math.min(OFF_GRID, step()) : step();
  }

  @Override
  public double duration() {
    return run.steps() * run.step();
  }

  /**
   * The model's closed forms know nothing of the terms that parts add, nor of spikes that move a
   * state, so then there are none.
   */
  @Override
  public Optional<ClosedForm> closedForm(String kind) {
    boolean portsOnly =
        plan.drives().stream().allMatch(drive -> plan.model().port(drive.into()).isPresent());
    return plan.parts().isEmpty() && portsOnly ? plan.model().closedForm(kind) : Optional.empty();
  }

  @Override
  public OptionalDouble evaluate(ClosedForm form, int neuron, Map<String, Double> others) {
    ToDoubleFunction<String> symbols =
        symbol -> {
          Column column = plan.parameters().get(symbol);
          Double given = column == null ? others.get(symbol) : Double.valueOf(column.at(neuron));
          if (given == null) {
            throw new IllegalArgumentException(
                "the closed form \""
                    + form.kind()
                    + "\" of "
                    + plan.model().name()
                    + " needs a value of "
                    + symbol);
          }
          return given;
        };
    return Evaluator.holds(form.holds(), symbols)
        ? OptionalDouble.of(Evaluator.evaluate(form.value(), symbols))
        : OptionalDouble.empty();
  }

  @Override
  public OptionalDouble parameter(String name, int neuron) {
    return at(plan.parameters(), name, neuron);
  }

  @Override
  public OptionalDouble initial(String name, int neuron) {
    return at(plan.initial(), name, neuron);
  }

  private static OptionalDouble at(Map<String, Column> columns, String name, int neuron) {
    Column column = columns.get(name);
    return column == null ? OptionalDouble.empty() : OptionalDouble.of(column.at(neuron));
  }

  @Override
  public Optional<Drive> drive(String port) {
    return plan.model().port(port).isEmpty() ? Optional.empty() : PortDrive.of(plan, port);
  }
}

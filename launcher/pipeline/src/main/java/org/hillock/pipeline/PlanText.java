package org.hillock.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hillock.api.analyze.Coordinate;
import org.hillock.api.input.Stimulus;
import org.hillock.api.model.Parameter;
import org.hillock.api.model.State;
import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Unit;
import org.hillock.engine.plan.Column;
import org.hillock.engine.plan.DrivePlan;
import org.hillock.engine.plan.JoinedPart;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.RecordPlan;
import org.hillock.pipeline.bind.Options;
import org.hillock.pipeline.plan.AnalyzerPlan;
import org.hillock.pipeline.plan.Plan;
import org.hillock.pipeline.plan.Recording;

/** Prints a plan. */
final class PlanText {
  private final Plan plan;
  private final Outline outline = new Outline();

  PlanText(Plan plan) {
    this.plan = plan;
  }

  String print() {
    outline.entry(
        0,
        "run",
        plan.run().steps() + " steps of " + plan.run().step() + " ms, seed " + plan.run().seed());
    for (Coordinate coordinate : plan.sweep().coordinates()) {
      outline.entry(
          0,
          "sweep",
          coordinate.address() + " over " + plan.sweep().points() + " points, " + span(coordinate));
    }
    for (int i = 0; i < plan.run().populations().size(); i++) {
      population(i, plan.run().populations().get(i));
    }
    plan.analyzers().forEach(this::analyzer);
    outline.line(0, "report " + plan.report().title());
    outline.entry(1, "plots", String.join(", ", plan.report().plots()));
    outline.line(0, "extensions");
    for (Plan.Use use : plan.uses()) {
      outline.entry(
          1,
          use.kind(),
          use.name() + " of " + (use.provider().bundle() + " " + use.provider().version()).strip());
    }
    plan.notes().forEach(note -> outline.entry(0, "note", note));
    return outline.toString();
  }

  private static String span(Coordinate coordinate) {
    double least = Arrays.stream(coordinate.values()).min().orElseThrow();
    double most = Arrays.stream(coordinate.values()).max().orElseThrow();
    return least + " to " + most + " " + coordinate.unit().symbol();
  }

  private void population(int index, PopulationPlan population) {
    outline.line(0, "population " + population.name());
    outline.entry(1, "neurons", population.size());
    outline.entry(1, "model", population.model().name());
    for (JoinedPart part : population.parts()) {
      outline.entry(1, "part", part.part().name() + " as " + part.as());
    }
    outline.entry(1, "integrator", population.integrator().name());
    outline.line(1, "parameters");
    new TreeMap<>(population.parameters())
        .forEach((name, column) -> outline.entry(2, name, show(column, unit(population, name))));
    outline.line(1, "initial");
    new TreeMap<>(population.initial())
        .forEach((name, column) -> outline.entry(2, name, show(column, unit(population, name))));
    for (DrivePlan drive : population.drives()) {
      outline.entry(1, "drive", drive.name() + " into " + drive.into() + ": " + show(drive));
    }
    for (Recording recording : plan.recordings()) {
      if (recording.population() == index) {
        RecordPlan record = population.records().get(recording.record());
        outline.entry(
            1,
            "record",
            record.symbol()
                + " of "
                + record.neurons().length
                + " neurons every "
                + record.every()
                + " steps");
      }
    }
  }

  private void analyzer(AnalyzerPlan analyzer) {
    String of =
        analyzer
            .upstream()
            .orElseGet(() -> plan.run().populations().get(analyzer.population()).name());
    outline.line(0, "analyzer " + analyzer.name());
    outline.entry(1, "type", analyzer.factory().name());
    outline.entry(1, "of", of);
    outline.entry(1, "options", String.join(", ", Options.describe(analyzer.config())));
  }

  private static Unit unit(PopulationPlan population, String symbol) {
    int dot = symbol.indexOf('.');
    if (dot < 0) {
      Optional<Unit> parameter = population.model().parameter(symbol).map(p -> p.value().unit());
      return parameter.or(() -> population.model().state(symbol).map(State::unit)).orElse(Unit.ONE);
    }
    String own = symbol.substring(dot + 1);
    List<JoinedPart> parts =
        population.parts().stream()
            .filter(part -> part.as().equals(symbol.substring(0, dot)))
            .toList();
    for (JoinedPart part : parts) {
      for (Parameter parameter : part.part().parameters()) {
        if (parameter.name().equals(own)) {
          return parameter.value().unit();
        }
      }
      for (State state : part.part().states()) {
        if (state.name().equals(own)) {
          return state.unit();
        }
      }
    }
    return Unit.ONE;
  }

  private static String show(Column column, Unit unit) {
    if (column.length() == 1) {
      return new Quantity(column.at(0), unit).toString();
    }
    double[] values = column.values();
    double least = Arrays.stream(values).min().orElseThrow();
    double most = Arrays.stream(values).max().orElseThrow();
    return values.length
        + " values from "
        + new Quantity(least, unit)
        + " to "
        + new Quantity(most, unit);
  }

  private static String show(DrivePlan drive) {
    long driven = Arrays.stream(drive.which()).filter(stimulus -> stimulus >= 0).count();
    String several =
        drive.stimuli().size() == 1 ? "" : drive.stimuli().size() + " stimuli, the first ";
    return several
        + show(drive.stimuli().getFirst())
        + ", "
        + driven
        + " of "
        + drive.which().length
        + " neurons";
  }

  private static String show(Stimulus.Formula formula) {
    return formula.value()
        + formula.constants().stream()
            .map(c -> c.name() + " = " + c.value())
            .collect(Collectors.joining(", ", " with ", ""))
        + (formula.active().equals(Stimulus.Interval.ALWAYS)
            ? ""
            : " while "
                + formula.active().start()
                + " ms <= t < "
                + formula.active().stop()
                + " ms");
  }

  private static String show(Stimulus stimulus) {
    return switch (stimulus) {
      case Stimulus.Formula formula -> show(formula);
      case Stimulus.Poisson poisson -> "events at random, at a rate of " + show(poisson.rate());
      case Stimulus.Series series -> series.times().length + " samples";
      case Stimulus.Pulses pulses -> pulses.times().length + " pulses";
      case Stimulus.Current ignored -> "computed step by step";
    };
  }
}

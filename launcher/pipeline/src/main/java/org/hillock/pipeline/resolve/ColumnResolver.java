package org.hillock.pipeline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hillock.api.Location;
import org.hillock.api.expr.Expr;
import org.hillock.api.model.Parameter;
import org.hillock.api.model.Range;
import org.hillock.api.model.State;
import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Unit;
import org.hillock.engine.plan.Column;
import org.hillock.engine.plan.JoinedPart;
import org.hillock.pipeline.problem.Choices;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.ModelSpec;
import org.hillock.pipeline.spec.Setting;

/** Gives every parameter and every state of a population its numbers. */
final class ColumnResolver {
  private final Site site;
  private final Neuron neuron;
  private final Sweep sweep;
  private final long seed;
  private final Problems problems;

  ColumnResolver(Site site, Neuron neuron, Sweep sweep, long seed, Problems problems) {
    this.site = site;
    this.neuron = neuron;
    this.sweep = sweep;
    this.seed = seed;
    this.problems = problems;
  }

  /**
   * The columns of a population.
   *
   * @param parameters by qualified symbol
   * @param initial by qualified symbol
   */
  record Columns(Map<String, Column> parameters, Map<String, Column> initial) {}

  /** The columns; those with problems are missing. */
  Columns resolve() {
    Map<String, Value> parameters = parameterValues();
    Map<String, Value> initial = initialValues();
    Map<String, Column> constants = new LinkedHashMap<>();
    Map<String, Column> starts = new LinkedHashMap<>();
    if (site.size().isEmpty()) {
      return new Columns(constants, starts);
    }
    int size = site.size().get();
    LaneValues lanes = new LaneValues(seed, site.name(), size, sweep.points(), problems);
    lanes
        .parameters(parameters)
        .forEach((name, values) -> {
          Parameter parameter = Objects.requireNonNull(neuron.parameters().get(name), name);
          if (inRange(
              name,
              parameter.range(),
              parameter.value().unit(),
              values,
              Objects.requireNonNull(parameters.get(name), name).where())) {
            constants.put(name, new Column(values));
          }
        });
    initial.forEach((name, value) ->
        lanes
            .initial(name, value)
            .filter(values ->
                inRange(
                    name,
                    Range.ANY,
                    Objects.requireNonNull(neuron.states().get(name), name).unit(),
                    values,
                    value.where()))
            .ifPresent(values -> starts.put(name, new Column(values))));
    return new Columns(constants, starts);
  }

  private Map<String, Value> parameterValues() {
    Map<String, Value> values = new LinkedHashMap<>();
    neuron
        .parameters()
        .forEach((name, parameter) ->
            values.put(name, standard(Expr.constant(parameter.value().value()))));
    ValueReader reader = ValueReader.of(neuron, problems);
    for (Setting setting : site.spec().parameters()) {
      Optional<Parameter> parameter = Optional.ofNullable(neuron.parameters().get(setting.name()));
      if (parameter.isEmpty()) {
        unknown("parameter", setting, label(), neuron.parameters().keySet());
      }
      parameter
          .flatMap(p ->
              reader.read(
                  setting, p.value().unit(), setting.name() + " of " + label(), site.size()))
          .ifPresentOrElse(
              value -> values.put(setting.name(), value), () -> values.remove(setting.name()));
    }
    for (ModelSpec.PartUse use : parts()) {
      partParameters(use, values);
    }
    swept(sweep.parameters(), values);
    return values;
  }

  private void partParameters(ModelSpec.PartUse use, Map<String, Value> values) {
    JoinedPart joined = joined(use);
    List<String> known = joined.part().parameters().stream().map(Parameter::name).toList();
    for (Setting setting : use.parameters()) {
      Optional<Parameter> parameter =
          joined.part().parameters().stream()
              .filter(p -> p.name().equals(setting.name()))
              .findFirst();
      String name = Neuron.qualified(joined.as(), setting.name());
      String label = "part \"" + joined.part().name() + "\"";
      if (parameter.isEmpty()) {
        unknown("parameter", setting, label, known);
      }
      parameter
          .flatMap(p ->
              ValueReader.of(neuron, joined, problems)
                  .read(setting, p.value().unit(), setting.name() + " of " + label, site.size()))
          .ifPresentOrElse(value -> values.put(name, value), () -> values.remove(name));
    }
  }

  private Map<String, Value> initialValues() {
    Map<String, Value> values = new LinkedHashMap<>();
    neuron.states().forEach((name, state) -> values.put(name, standard(state.initial())));
    ValueReader reader = ValueReader.of(neuron, problems);
    for (Setting setting : site.spec().initial()) {
      start(setting, setting.name(), label(), neuron.states(), reader, values);
    }
    for (ModelSpec.PartUse use : parts()) {
      JoinedPart joined = joined(use);
      Map<String, State> own = new LinkedHashMap<>();
      joined.part().states().forEach(state -> own.put(state.name(), state));
      for (Setting setting : use.initial()) {
        String name = Neuron.qualified(joined.as(), setting.name());
        start(
            setting,
            name,
            "part \"" + joined.part().name() + "\"",
            own,
            ValueReader.of(neuron, joined, problems),
            values);
      }
    }
    swept(sweep.initial(), values);
    return values;
  }

  private void start(
      Setting setting,
      String name,
      String label,
      Map<String, State> states,
      ValueReader reader,
      Map<String, Value> values) {
    Optional<State> state = Optional.ofNullable(states.get(setting.name()));
    if (state.isEmpty()) {
      unknown("state", setting, label, states.keySet());
    }
    state
        .flatMap(s -> reader.read(setting, s.unit(), setting.name() + " of " + label, site.size()))
        .ifPresentOrElse(value -> values.put(name, value), () -> values.remove(name));
  }

  private void swept(Map<String, Map<String, Sweep.Axis>> axes, Map<String, Value> values) {
    axes.getOrDefault(site.name(), Map.of())
        .forEach((name, axis) ->
            values.put(name, new Value.Swept(axis.values(), axis.place().location())));
  }

  private void unknown(String kind, Setting setting, String label, Collection<String> known) {
    problems.error(
        label + " has no " + kind + " \"" + setting.name() + "\"; it has " + Choices.list(known),
        Choices.remedy(setting.name(), known),
        setting.where());
  }

  private boolean inRange(String name, Range range, Unit unit, double[] values, Location where) {
    for (int lane = 0; lane < values.length; lane++) {
      boolean finite = Double.isFinite(values[lane]);
      if (!finite || !range.contains(values[lane])) {
        String shown =
            finite ? new Quantity(values[lane], unit).toString() : String.valueOf(values[lane]);
        String rule = finite ? range.describe(unit) : "finite";
        String neurons = values.length == 1 ? "" : " in neuron " + lane % site.size().orElse(1);
        problems.error(
            name + " of " + label() + " must be " + rule + ", but is " + shown + neurons,
            "",
            where);
        return false;
      }
    }
    return true;
  }

  private Value standard(Expr expr) {
    return new Value.Computed(expr, site.spec().where());
  }

  private String label() {
    return "model \"" + neuron.spec().name() + "\"";
  }

  private List<ModelSpec.PartUse> parts() {
    return site.spec().model().map(ModelSpec::parts).orElse(List.of());
  }

  private JoinedPart joined(ModelSpec.PartUse use) {
    List<JoinedPart> found = new ArrayList<>(neuron.parts());
    found.removeIf(part -> !part.as().equals(use.as().value()));
    return found.getFirst();
  }
}

package org.hillock.pipeline.resolve;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.NeuronSpecBuilder;
import org.hillock.api.model.Role;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.InlineFields;

/**
 * A model that a pipeline describes itself. Mistakes in its equations point at characters of the
 * file.
 */
final class InlineModel {
  private final JsonValue.Obj object;
  private final Problems problems;

  InlineModel(JsonValue.Obj object, Problems problems) {
    this.object = object;
    this.problems = problems;
  }

  Optional<NeuronSpec> read() {
    int before = problems.count();
    InlineFields fields = InlineFields.read(object, problems);
    if (problems.count() > before) {
      return Optional.empty();
    }
    try {
      return Optional.of(builder(fields).build());
    } catch (HillockException e) {
      e.problems().forEach(problem -> problems.accept(problem.at(place(problem))));
      return Optional.empty();
    }
  }

  private static NeuronSpecBuilder builder(InlineFields fields) {
    NeuronSpecBuilder builder = NeuronSpec.named(fields.name()).about(fields.about());
    fields.parameters().forEach(p -> parameter(builder, p));
    fields.ports().forEach(port -> builder.input(port.name(), port.unit(), port.about()));
    fields
        .states()
        .forEach(
            state -> builder.state(state.name(), state.unit(), state.initial(), state.about()));
    fields.definitions().forEach(builder::definition);
    fields.equations().forEach(builder::equation);
    fields.spikeWhen().ifPresent(builder::spikeWhen);
    fields.reset().forEach(builder::reset);
    fields
        .refractory()
        .ifPresent(r -> builder.refractory(r.duration(), r.clamp().toArray(String[]::new)));
    Map<String, Role> roles =
        Map.of("membrane", Role.MEMBRANE, "current", Role.CURRENT, "threshold", Role.THRESHOLD);
    fields
        .roles()
        .forEach((role, symbol) ->
            Optional.ofNullable(roles.get(role)).ifPresent(r -> builder.role(r, symbol)));
    return builder;
  }

  private static void parameter(NeuronSpecBuilder builder, InlineFields.ParameterFields parameter) {
    builder.parameter(parameter.name(), parameter.value(), parameter.about());
    parameter.above().ifPresent(builder::above);
    parameter.atLeast().ifPresent(builder::atLeast);
    parameter.below().ifPresent(builder::below);
    parameter.atMost().ifPresent(builder::atMost);
  }

  /** The text of the file in which a problem of the built model is. */
  private Location place(Problem problem) {
    if (problem.where() instanceof Location.InEquation equation) {
      return texts(object)
          .filter(text -> text.value().equals(equation.text()))
          .findFirst()
          .map(text -> text.at(equation.from()))
          .orElseGet(object::where);
    }
    return object.where();
  }

  private static Stream<JsonValue.Text> texts(JsonValue value) {
    return switch (value) {
      case JsonValue.Text text -> Stream.of(text);
      case JsonValue.Obj inner -> inner.members().stream().flatMap(member -> texts(member.value()));
      case JsonValue.Arr list -> list.items().stream().flatMap(InlineModel::texts);
      case JsonValue.Num ignored -> Stream.of();
      case JsonValue.Bool ignored -> Stream.of();
      case JsonValue.Null ignored -> Stream.of();
    };
  }
}

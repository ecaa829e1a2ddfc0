package org.hillock.pipeline.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.problem.Choices;
import org.hillock.pipeline.problem.Problems;

/**
 * The fields of a model that a pipeline describes itself. Its texts are those of the equation
 * language and are not parsed here.
 *
 * @param name its name; {@code "inline"} if the file gives none
 * @param about one line on what it models; may be empty
 * @param parameters constants
 * @param ports ways in
 * @param states variables
 * @param definitions texts {@code "name = expression"}
 * @param equations texts {@code "dv/dt = expression"}
 * @param spikeWhen the condition's text
 * @param reset texts {@code "v = expression"}
 * @param refractory refractoriness after a spike
 * @param roles symbols by {@code "membrane"}, {@code "current"} and {@code "threshold"}
 * @since 1.0
 */
public record InlineFields(
    String name,
    String about,
    List<ParameterFields> parameters,
    List<PortFields> ports,
    List<StateFields> states,
    List<String> definitions,
    List<String> equations,
    Optional<String> spikeWhen,
    List<String> reset,
    Optional<RefractoryFields> refractory,
    Map<String, String> roles) {
  private static final Set<String> ROLES = Set.of("membrane", "current", "threshold");

  /**
   * A constant.
   *
   * @param name its symbol
   * @param value its default
   * @param above an end of its range
   * @param atLeast an end of its range
   * @param below an end of its range
   * @param atMost an end of its range
   * @param about a phrase
   */
  public record ParameterFields(
      String name,
      String value,
      Optional<String> above,
      Optional<String> atLeast,
      Optional<String> below,
      Optional<String> atMost,
      String about) {}

  /**
   * A way in.
   *
   * @param name its symbol
   * @param unit its unit
   * @param about a phrase
   */
  public record PortFields(String name, String unit, String about) {}

  /**
   * A variable.
   *
   * @param name its symbol
   * @param unit its unit
   * @param initial its value at time zero
   * @param about a phrase
   */
  public record StateFields(String name, String unit, String initial, String about) {}

  /**
   * Refractoriness.
   *
   * @param duration an expression of parameters
   * @param clamp the states that stay
   */
  public record RefractoryFields(String duration, List<String> clamp) {}

  /**
   * Reads the fields.
   *
   * @param object the model
   * @param problems takes what is wrong; then the fields are incomplete
   * @return the fields
   */
  public static InlineFields read(JsonValue.Obj object, Problems problems) {
    Fields fields = new Fields(object, "an inline model", problems);
    String name = fields.text("name").map(Located::value).orElse("inline");
    String about = fields.text("about").map(Located::value).orElse("");
    List<ParameterFields> parameters =
        each(fields, "parameters", "value", problems, InlineFields::parameter);
    List<PortFields> ports = each(fields, "inputs", "unit", problems, InlineFields::port);
    fields.required("states", "{ \"v\": { \"unit\": \"mV\", \"initial\": \"E_L\" } }");
    List<StateFields> states = each(fields, "states", "", problems, InlineFields::state);
    List<String> definitions = texts(fields, "definitions", problems);
    List<String> equations = texts(fields, "equations", problems);
    Optional<String> spikeWhen = fields.text("spike-when").map(Located::value);
    List<String> reset = texts(fields, "reset", problems);
    Optional<RefractoryFields> refractory =
        fields
            .value("refractory")
            .flatMap(v -> Fields.object(v, "refractory", problems))
            .flatMap(o -> refractory(o, problems));
    Map<String, String> roles = roles(fields, problems);
    fields.finish();
    return new InlineFields(
        name,
        about,
        parameters,
        ports,
        states,
        definitions,
        equations,
        spikeWhen,
        reset,
        refractory,
        roles);
  }

  /** Reads one entry of a section. */
  private interface Entry<T> {
    Optional<T> read(String name, Fields fields);
  }

  /** The entries of a section; a plain text stands for an object with one field. */
  private static <T> List<T> each(
      Fields fields, String section, String single, Problems problems, Entry<T> entry) {
    List<T> read = new ArrayList<>();
    for (JsonValue.Member member : fields.members(section)) {
      JsonValue value = member.value();
      if (value instanceof JsonValue.Text text && !single.isEmpty()) {
        value =
            new JsonValue.Obj(
                List.of(new JsonValue.Member(single, member.place(), text)), text.place());
      }
      Optional<JsonValue.Obj> object = Fields.object(value, member.name(), problems);
      object.ifPresent(o -> {
        Fields inner = new Fields(o, member.name(), problems);
        entry.read(member.name(), inner).ifPresent(read::add);
        inner.finish();
      });
    }
    return read;
  }

  private static Optional<ParameterFields> parameter(String name, Fields fields) {
    Optional<String> value = fields.requiredText("value", "\"20 ms\"").map(Located::value);
    Optional<String> above = fields.text("above").map(Located::value);
    Optional<String> atLeast = fields.text("at-least").map(Located::value);
    Optional<String> below = fields.text("below").map(Located::value);
    Optional<String> atMost = fields.text("at-most").map(Located::value);
    String about = fields.text("about").map(Located::value).orElse("");
    return value.map(v -> new ParameterFields(name, v, above, atLeast, below, atMost, about));
  }

  private static Optional<PortFields> port(String name, Fields fields) {
    Optional<String> unit = fields.requiredText("unit", "\"nA\"").map(Located::value);
    String about = fields.text("about").map(Located::value).orElse("");
    return unit.map(u -> new PortFields(name, u, about));
  }

  private static Optional<StateFields> state(String name, Fields fields) {
    Optional<String> unit = fields.requiredText("unit", "\"mV\"").map(Located::value);
    Optional<String> initial = fields.requiredText("initial", "\"E_L\"").map(Located::value);
    String about = fields.text("about").map(Located::value).orElse("");
    return unit.flatMap(u -> initial.map(i -> new StateFields(name, u, i, about)));
  }

  private static Optional<RefractoryFields> refractory(JsonValue.Obj object, Problems problems) {
    Fields fields = new Fields(object, "refractory", problems);
    Optional<String> duration = fields.requiredText("duration", "\"t_ref\"").map(Located::value);
    List<String> clamp = texts(fields, "clamp", problems);
    fields.finish();
    return duration.map(d -> new RefractoryFields(d, clamp));
  }

  private static List<String> texts(Fields fields, String name, Problems problems) {
    return fields.items(name).stream()
        .flatMap(item -> Fields.text(item, "an item of " + name, problems).stream())
        .map(Located::value)
        .toList();
  }

  private static Map<String, String> roles(Fields fields, Problems problems) {
    Map<String, String> roles = new LinkedHashMap<>();
    for (JsonValue.Member member : fields.members("roles")) {
      if (!ROLES.contains(member.name())) {
        String message = "\"" + member.name() + "\" is no role; there are " + Choices.list(ROLES);
        problems.error(message, Choices.remedy(member.name(), ROLES), member.place().location());
      }
      Fields.text(member.value(), member.name(), problems)
          .ifPresent(t -> roles.put(member.name(), t.value()));
    }
    return roles;
  }
}

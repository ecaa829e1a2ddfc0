package org.hillock.itest.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each stimulus id of the vocabulary is in Hillock. */
final class Stimuli {
  private final Models.Translation model;

  Stimuli(Models.Translation model) {
    this.model = model;
  }

  /** An entry of a pipeline's {@code inputs}. */
  JsonObject translate(JsonObject stimulus) {
    String type = stimulus.get("type").getAsString();
    return switch (type) {
      case "constant" -> current(stimulus, "constant-current", Map.of("amplitude", "amplitude"));
      case "step" ->
          current(
              stimulus,
              "step-current",
              Map.of("amplitude", "amplitude", "on", "start", "off", "stop"));
      case "ramp" -> current(stimulus, "ramp-current", Map.of("slope", "slope", "on", "start"));
      case "sine" -> current(stimulus, "sine-current", SINE);
      case "piecewise-constant" -> piecewise(stimulus);
      case "expression" -> expression(stimulus);
      case "charges" -> charges(stimulus);
      case "charge-rectangle" -> rectangle(stimulus);
      case "spikes" -> spikes(stimulus);
      default -> throw new NotSupported("stimulus " + type);
    };
  }

  private static final Map<String, String> SINE =
      Map.of(
          "offset",
          "offset",
          "amplitude",
          "amplitude",
          "frequency",
          "frequency",
          "phase",
          "phase",
          "on",
          "start");

  /** Instants that must lie on the grid: pulses cannot be delivered elsewhere. */
  static List<JsonElement> pulseTimes(ReferenceRun run) {
    List<JsonElement> times = new ArrayList<>();
    for (JsonObject stimulus : run.stimuli()) {
      if (Set.of("charges", "spikes").contains(stimulus.get("type").getAsString())) {
        times.add(stimulus.get("times"));
      }
    }
    return times;
  }

  private JsonObject current(JsonObject stimulus, String type, Map<String, String> names) {
    only(stimulus, names.keySet());
    JsonObject input = input(type, "I");
    names.forEach((from, to) -> {
      if (Json.has(stimulus, from)) {
        input.addProperty(to, Json.text(absolute(from, stimulus.get(from))));
      }
    });
    return input;
  }

  private JsonElement absolute(String field, JsonElement quantity) {
    return switch (field) {
      case "amplitude", "offset" -> model.current(quantity);
      case "slope" -> model.slope(quantity);
      default -> quantity;
    };
  }

  private JsonObject piecewise(JsonObject stimulus) {
    only(stimulus, Set.of("times", "amplitudes", "before"));
    JsonObject input = input("piecewise-current", "I");
    input.add("times", list(Json.texts(stimulus.get("times"))));
    List<String> amplitudes =
        Json.each(stimulus.get("amplitudes")).stream()
            .map(amplitude -> Json.text(model.current(amplitude)))
            .toList();
    input.add("amplitudes", list(amplitudes));
    if (Json.has(stimulus, "before")) {
      input.addProperty("before", Json.text(model.current(stimulus.get("before"))));
    }
    return input;
  }

  /**
   * The vocabulary's expressions are of plain numbers: time is divided by its unit, the value
   * multiplied by its own.
   */
  private JsonObject expression(JsonObject stimulus) {
    only(stimulus, Set.of("expr", "unit", "variables", "on", "off"));
    String text = stimulus.get("expr").getAsString();
    JsonObject variables = stimulus.get("variables").getAsJsonObject();
    if (!variables.keySet().equals(Set.of("t"))) {
      throw new NotSupported("an expression of " + variables.keySet());
    }
    String unit = variables.get("t").getAsJsonObject().get("unit").getAsString();
    String one =
        Json.text(
            model.current(Json.quantity(new JsonPrimitive(1), stimulus.get("unit").getAsString())));
    JsonObject input = input("expression-current", "I");
    String scaled = text.replaceAll("\\bt\\b", "(t/(1 " + unit + "))");
    input.addProperty("value", "(" + scaled + ") * (" + one + ")");
    Map.of("on", "start", "off", "stop")
        .forEach((from, to) -> {
          if (Json.has(stimulus, from)) {
            input.addProperty(to, Json.text(stimulus.get(from)));
          }
        });
    return input;
  }

  private JsonObject charges(JsonObject stimulus) {
    only(stimulus, Set.of("times", "charges"));
    JsonObject input = input("pulse-charge", "I");
    input.add("times", list(Json.texts(stimulus.get("times"))));
    List<String> charges =
        Json.each(stimulus.get("charges")).stream()
            .map(charge -> Json.text(model.charge(charge)))
            .toList();
    input.add("charges", list(charges));
    return input;
  }

  private JsonObject rectangle(JsonObject stimulus) {
    only(stimulus, Set.of("charge", "on", "width"));
    double on = Json.in(stimulus.get("on"), "ms");
    double width = Json.in(stimulus.get("width"), "ms");
    JsonObject input = input("step-current", "I");
    input.addProperty("amplitude", Json.in(stimulus.get("charge"), "pC") / width + " nA");
    input.addProperty("start", on + " ms");
    input.addProperty("stop", on + width + " ms");
    return input;
  }

  private JsonObject spikes(JsonObject stimulus) {
    only(stimulus, Set.of("times", "weight", "target", "during_refractory"));
    if (Json.has(stimulus, "during_refractory")
        && !stimulus.get("during_refractory").getAsString().equals("discard")) {
      throw new NotSupported("spikes that count during refractoriness");
    }
    JsonObject input =
        input("spike-train", model.variable(stimulus.get("target").getAsString()).symbol());
    List<String> times = Json.texts(stimulus.get("times"));
    input.add("times", list(times));
    JsonObject weight = stimulus.get("weight").getAsJsonObject();
    List<String> weights =
        weight.has("values")
            ? Json.texts(weight)
            : times.stream().map(t -> Json.text(weight)).toList();
    input.add("weights", list(weights));
    return input;
  }

  private static JsonObject input(String type, String into) {
    JsonObject input = new JsonObject();
    input.addProperty("type", type);
    input.addProperty("into", "cell." + into);
    return input;
  }

  private static JsonArray list(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  private static void only(JsonObject stimulus, Set<String> known) {
    if (Json.has(stimulus, "target") && !known.contains("target")) {
      String target = stimulus.get("target").getAsString();
      if (!target.equals("I")) {
        throw new NotSupported("a stimulus of " + target);
      }
    }
    for (String field : stimulus.keySet()) {
      if (!Set.of("type", "target").contains(field)
          && !known.contains(field)
          && Json.has(stimulus, field)) {
        throw new NotSupported(
            "field \"" + field + "\" of stimulus " + stimulus.get("type").getAsString());
      }
    }
  }
}

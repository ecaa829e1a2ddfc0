package org.hillock.itest.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One simulation of a case, the case's parameters merged in.
 *
 * @param root the run's object
 */
record ReferenceRun(JsonObject root) {
  private static final Set<String> UNDERSTOOD =
      Set.of(
          "model",
          "gates",
          "parameters",
          "stimulus",
          "initial",
          "rest_values",
          "duration",
          "vary",
          "notes");

  private static final JsonElement REST = new JsonPrimitive("rest");

  String model() {
    if (!Json.has(root, "model")) {
      throw new NotSupported("a run without one model");
    }
    return root.get("model").getAsString();
  }

  JsonObject parameters() {
    return root.get("parameters").getAsJsonObject();
  }

  List<JsonObject> stimuli() {
    List<JsonObject> stimuli = new ArrayList<>();
    if (root.has("stimulus")) {
      root.get("stimulus").getAsJsonArray().forEach(s -> stimuli.add(s.getAsJsonObject()));
    }
    return stimuli;
  }

  /** The sub-runs: one for each varied value, or this run alone. */
  List<ReferenceRun> varied() {
    if (!varies()) {
      return List.of(this);
    }
    JsonObject vary = root.get("vary").getAsJsonObject();
    List<ReferenceRun> runs = new ArrayList<>();
    for (JsonElement value : vary.get("values").getAsJsonArray()) {
      runs.add(
          with(vary.get("target").getAsString(), value, vary.get("unit").getAsString())
              .without("vary"));
    }
    return runs;
  }

  boolean varies() {
    return Json.has(root, "vary");
  }

  /** A copy in which the quantity at a {@code /} path has another value. */
  ReferenceRun with(String path, JsonElement value, String unit) {
    JsonObject copy = root.deepCopy();
    JsonObject quantity = new JsonObject();
    JsonElement parent = copy;
    String[] steps = path.split("/");
    for (int i = 0; i < steps.length - 1; i++) {
      parent = child(parent, steps[i]);
    }
    if (!parent.isJsonObject()) {
      throw new NotSupported("a variation of one value of a list");
    }
    if (child(parent, steps[steps.length - 1]) instanceof JsonObject old && old.has("values")) {
      JsonArray values = new JsonArray();
      values.add(value);
      quantity.add("values", values);
    } else {
      quantity.add("value", value);
    }
    quantity.addProperty("unit", unit);
    parent.getAsJsonObject().add(steps[steps.length - 1], quantity);
    return new ReferenceRun(copy);
  }

  ReferenceRun without(String field) {
    JsonObject copy = root.deepCopy();
    copy.remove(field);
    return new ReferenceRun(copy);
  }

  /** A copy in which a spike is what the measure says, where it says something. */
  ReferenceRun detecting(JsonObject arguments) {
    if (!Json.has(arguments, "threshold")) {
      return this;
    }
    String variable = arguments.get("variable").getAsString();
    if (!variable.equals("u")) {
      throw new NotSupported("spikes of variable " + variable);
    }
    JsonObject copy = root.deepCopy();
    copy.get("parameters").getAsJsonObject().add(Models.CROSSING, arguments.get("threshold"));
    return new ReferenceRun(copy);
  }

  /** Which of the variables begin at rest. */
  List<String> resting(Set<String> variables) {
    JsonElement initial = root.get("initial");
    if (initial instanceof JsonObject values) {
      return values.keySet().stream().filter(name -> REST.equals(values.get(name))).toList();
    }
    return REST.equals(initial) ? variables.stream().sorted().toList() : List.of();
  }

  /** A copy that leaves open where some of the variables begin. */
  ReferenceRun startingAnywhere(List<String> variables) {
    JsonObject copy = root.deepCopy();
    if (REST.equals(copy.get("initial"))) {
      copy.add("initial", new JsonObject());
    }
    variables.forEach(name -> copy.get("initial").getAsJsonObject().remove(name));
    return new ReferenceRun(copy);
  }

  JsonObject at(String path) {
    JsonElement element = root;
    for (String step : path.split("/")) {
      element = child(element, step);
    }
    return element.getAsJsonObject();
  }

  /** Refuses what the harness would silently ignore. */
  void requireUnderstood() {
    for (String field : root.keySet()) {
      if (!UNDERSTOOD.contains(field) && Json.says(root, field)) {
        throw new NotSupported("run field \"" + field + "\"");
      }
    }
  }

  private static JsonElement child(JsonElement parent, String step) {
    return parent.isJsonArray()
        ? parent.getAsJsonArray().get(Integer.parseInt(step))
        : parent.getAsJsonObject().get(step);
  }
}

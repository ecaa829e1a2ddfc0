package org.hillock.itest.reference;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/** A run as a pipeline file. */
final class PipelineText {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private PipelineText() {}

  /**
   * Writes a pipeline.
   *
   * @param run the run, without variations
   * @param method one that takes its model
   * @param grid its step
   * @param variables the vocabulary's names of what to record at each step
   * @return JSON
   */
  static String of(ReferenceRun run, Method method, Grid grid, List<String> variables) {
    run.requireUnderstood();
    Models.Translation model = Models.translate(run);
    JsonObject pipeline = new JsonObject();
    pipeline.addProperty("hillock", 1);
    pipeline.addProperty("name", "reference");
    pipeline.addProperty("duration", Json.text(run.root().get("duration")));
    pipeline.addProperty("step", grid.step().toPlainString() + " ms");
    JsonObject populations = new JsonObject();
    populations.add("cell", population(run, model, method));
    pipeline.add("populations", populations);
    pipeline.add("inputs", inputs(run, model));
    pipeline.add("record", record(grid, model, variables));
    return GSON.toJson(pipeline);
  }

  private static JsonObject population(ReferenceRun run, Models.Translation model, Method method) {
    JsonObject population = new JsonObject();
    population.addProperty("model", model.name());
    population.addProperty("integrator", method.integrator());
    JsonObject parameters = new JsonObject();
    model.parameters().forEach(parameters::addProperty);
    population.add("parameters", parameters);
    JsonElement initial = run.root().get("initial");
    if (initial != null && initial.isJsonObject()) {
      JsonObject values = new JsonObject();
      for (Map.Entry<String, JsonElement> state : initial.getAsJsonObject().entrySet()) {
        Models.Variable variable = model.variable(state.getKey());
        values.addProperty(variable.symbol(), value(variable, state.getValue()));
      }
      population.add("initial", values);
    } else if (initial != null) {
      throw new NotSupported("initial " + initial);
    }
    return population;
  }

  private static String value(Models.Variable variable, JsonElement given) {
    if (!given.isJsonObject()) {
      throw new NotSupported("an initial value " + given);
    }
    boolean list = given.getAsJsonObject().has("values");
    List<String> texts = list ? Json.texts(given) : List.of(Json.text(given));
    if (texts.size() != 1) {
      throw new NotSupported(texts.size() + " initial values of " + variable.symbol());
    }
    return texts.getFirst();
  }

  private static JsonObject inputs(ReferenceRun run, Models.Translation model) {
    Stimuli stimuli = new Stimuli(model);
    JsonObject inputs = new JsonObject();
    for (JsonObject stimulus : run.stimuli()) {
      inputs.add("input" + inputs.size(), stimuli.translate(stimulus));
    }
    return inputs;
  }

  private static JsonArray record(Grid grid, Models.Translation model, List<String> variables) {
    JsonArray records = new JsonArray();
    for (String variable : variables) {
      JsonObject recording = new JsonObject();
      recording.addProperty("what", "cell." + model.variable(variable).symbol());
      recording.addProperty("every", grid.step().toPlainString() + " ms");
      records.add(recording);
    }
    return records;
  }
}

package org.hillock.pipeline.result;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The runs of a sweep as JSON. */
final class SweptRunJson {
  private SweptRunJson() {}

  static JsonArray write(List<RunResult.SweptRun> runs) {
    JsonArray json = new JsonArray();
    for (RunResult.SweptRun run : runs) {
      JsonObject values = new JsonObject();
      run.values().forEach(values::addProperty);
      JsonObject entry = new JsonObject();
      entry.add("values", values);
      entry.addProperty("folder", run.folder());
      entry.addProperty("complete", run.complete());
      entry.addProperty("step-ms", run.stepMs());
      entry.addProperty("steps", run.steps());
      entry.addProperty("spikes", run.spikes());
      entry.addProperty("sha256", run.spikeHash());
      json.add(entry);
    }
    return json;
  }

  /** None, if the result does not name any. */
  static List<RunResult.SweptRun> read(Optional<JsonArray> json) {
    List<RunResult.SweptRun> runs = new ArrayList<>();
    for (JsonElement element : json.orElseGet(JsonArray::new)) {
      JsonObject entry = element.getAsJsonObject();
      Map<String, String> values = new LinkedHashMap<>();
      entry
          .getAsJsonObject("values")
          .entrySet()
          .forEach(value -> values.put(value.getKey(), value.getValue().getAsString()));
      runs.add(
          new RunResult.SweptRun(
              values,
              entry.get("folder").getAsString(),
              entry.get("complete").getAsBoolean(),
              entry.get("step-ms").getAsDouble(),
              entry.get("steps").getAsLong(),
              entry.get("spikes").getAsLong(),
              entry.get("sha256").getAsString()));
    }
    return runs;
  }
}

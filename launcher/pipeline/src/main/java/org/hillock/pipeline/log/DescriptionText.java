package org.hillock.pipeline.log;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hillock.api.unit.Unit;

/** The description of a log as JSON. */
final class DescriptionText {
  private DescriptionText() {}

  static String write(LogDescription description) {
    JsonObject json = new JsonObject();
    json.addProperty("name", description.name());
    json.addProperty("step", description.stepMs());
    json.addProperty("steps", description.steps());
    json.addProperty("seed", description.seed());
    JsonArray populations = new JsonArray();
    description.populations().forEach(p -> populations.add(population(p)));
    json.add("populations", populations);
    return json.toString();
  }

  private static JsonObject population(LogDescription.Population population) {
    JsonObject json = new JsonObject();
    json.addProperty("name", population.name());
    json.addProperty("size", population.size());
    JsonArray recordings = new JsonArray();
    population.recordings().forEach(r -> recordings.add(recording(r)));
    json.add("recordings", recordings);
    return json;
  }

  private static JsonObject recording(LogDescription.Recording recording) {
    JsonObject json = new JsonObject();
    json.addProperty("symbol", recording.symbol());
    json.addProperty("unit", recording.unit().symbol());
    json.addProperty("every", recording.every());
    json.add("neurons", ranges(recording.neurons()));
    return json;
  }

  /** Pairs of a first neuron and how many follow each other from there. */
  private static JsonArray ranges(int[] neurons) {
    JsonArray ranges = new JsonArray();
    for (int i = 0; i < neurons.length; ) {
      int end = i + 1;
      while (end < neurons.length && neurons[end] == neurons[end - 1] + 1) {
        end++;
      }
      JsonArray range = new JsonArray();
      range.add(neurons[i]);
      range.add(end - i);
      ranges.add(range);
      i = end;
    }
    return ranges;
  }

  /** Throws a RuntimeException for what is no description. */
  static LogDescription read(String text) {
    JsonObject json = JsonParser.parseString(text).getAsJsonObject();
    List<LogDescription.Population> populations = new ArrayList<>();
    for (JsonElement element : json.getAsJsonArray("populations")) {
      populations.add(readPopulation(element.getAsJsonObject()));
    }
    return new LogDescription(
        json.get("name").getAsString(),
        json.get("step").getAsDouble(),
        json.get("steps").getAsLong(),
        json.get("seed").getAsLong(),
        populations);
  }

  private static LogDescription.Population readPopulation(JsonObject json) {
    List<LogDescription.Recording> recordings = new ArrayList<>();
    for (JsonElement element : json.getAsJsonArray("recordings")) {
      recordings.add(readRecording(element.getAsJsonObject()));
    }
    return new LogDescription.Population(
        json.get("name").getAsString(), json.get("size").getAsInt(), recordings);
  }

  private static LogDescription.Recording readRecording(JsonObject json) {
    IntStream neurons = IntStream.empty();
    for (JsonElement element : json.getAsJsonArray("neurons")) {
      int first = element.getAsJsonArray().get(0).getAsInt();
      int count = element.getAsJsonArray().get(1).getAsInt();
      neurons = IntStream.concat(neurons, IntStream.range(first, first + count));
    }
    return new LogDescription.Recording(
        json.get("symbol").getAsString(),
        Unit.parse(json.get("unit").getAsString()),
        neurons.toArray(),
        json.get("every").getAsLong());
  }
}

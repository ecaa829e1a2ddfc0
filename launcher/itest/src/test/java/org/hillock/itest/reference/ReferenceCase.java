package org.hillock.itest.reference;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of reference data.
 *
 * @param id names it in the listing
 * @param root the whole document
 */
record ReferenceCase(String id, JsonObject root) {
  private static final String SCHEMA = "neuro-ref/2";

  /** One expected quantity; if it has several fields, {@code units} has a unit for each. */
  record Expectation(
      String quantity,
      String kind,
      JsonObject measure,
      JsonElement value,
      String unit,
      JsonObject units,
      JsonObject tolerance) {
    String type() {
      return measure.get("type").getAsString();
    }

    JsonObject arguments() {
      JsonObject arguments =
          measure.has("args") ? measure.get("args").getAsJsonObject().deepCopy() : new JsonObject();
      arguments.add(Measures.UNITS, units);
      return arguments;
    }

    /** Whether it is about data instead of a run. */
    boolean isOfData() {
      return measure.has("data") && !measure.has("run") && !measure.has("runs");
    }

    boolean binding() {
      return kind.isEmpty() || kind.equals("statistical");
    }
  }

  static List<ReferenceCase> readAll(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".json"))
          .sorted()
          .map(ReferenceCase::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static ReferenceCase read(Path file) {
    try {
      JsonObject root = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      String schema = root.get("schema").getAsString();
      if (!schema.equals(SCHEMA)) {
        throw new IllegalArgumentException(file + " has schema " + schema + ", not " + SCHEMA);
      }
      return new ReferenceCase(root.get("id").getAsString(), root);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  List<Expectation> expectations() {
    List<Expectation> expectations = new ArrayList<>();
    for (JsonElement element : root.get("expected").getAsJsonArray()) {
      JsonObject e = element.getAsJsonObject();
      expectations.add(
          new Expectation(
              e.get("quantity").getAsString(),
              e.has("kind") ? e.get("kind").getAsString() : "",
              e.get("measure").getAsJsonObject(),
              e.get("value"),
              e.has("unit") ? e.get("unit").getAsString() : "1",
              e.has("units") ? e.get("units").getAsJsonObject() : new JsonObject(),
              e.has("tolerance") ? e.get("tolerance").getAsJsonObject() : new JsonObject()));
    }
    return expectations;
  }

  JsonObject data(String name) {
    if (!(root.get("data").getAsJsonObject().get(name) instanceof JsonObject data)) {
      throw new NotSupported("data that are a table");
    }
    return data;
  }

  /** The runs that an expectation is about; the same value must come from each. */
  List<ReferenceRun> runs(Expectation expectation) {
    List<ReferenceRun> runs = new ArrayList<>();
    JsonObject measure = expectation.measure();
    if (measure.has("run")) {
      runs.add(run(measure.get("run").getAsString()));
    } else if (measure.has("runs")) {
      measure.get("runs").getAsJsonArray().forEach(name -> runs.add(run(name.getAsString())));
    } else {
      throw new NotSupported("a measure of data without a run");
    }
    return runs;
  }

  private ReferenceRun run(String name) {
    JsonObject run = root.get("runs").getAsJsonObject().get(name).getAsJsonObject().deepCopy();
    JsonObject parameters =
        root.has("parameters")
            ? root.get("parameters").getAsJsonObject().deepCopy()
            : new JsonObject();
    if (run.has("parameters")) {
      run.get("parameters")
          .getAsJsonObject()
          .entrySet()
          .forEach(e -> parameters.add(e.getKey(), e.getValue()));
    }
    run.add("parameters", parameters);
    return new ReferenceRun(run);
  }
}

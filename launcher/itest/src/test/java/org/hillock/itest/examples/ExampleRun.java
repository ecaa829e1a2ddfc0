package org.hillock.itest.examples;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hillock.itest.Assembled;
import org.hillock.itest.CommandRun;

/**
 * An example that was run as its reader would run it, and what it left behind.
 *
 * @param folder the results
 */
record ExampleRun(Path folder) {
  static ExampleRun of(String example, Path base) {
    Path folder = base.resolve(example);
    CommandRun.of("run", Assembled.pipeline(example).toString(), "--out", folder.toString())
        .succeeded();
    return new ExampleRun(folder);
  }

  JsonObject result() {
    return JsonParser.parseString(text("result.json")).getAsJsonObject();
  }

  /** A measure of an analyzer, as {@code result.json} has it. */
  JsonObject measure(String analyzer, String name) {
    for (JsonElement element : entry(analyzer).getAsJsonArray("measures")) {
      if (element.getAsJsonObject().get("name").getAsString().equals(name)) {
        return element.getAsJsonObject();
      }
    }
    throw new AssertionError("no measure \"" + name + "\" of " + analyzer + " in " + result());
  }

  double value(String analyzer, String name) {
    return measure(analyzer, name).get("value").getAsDouble();
  }

  String verdict(String analyzer, String name) {
    return measure(analyzer, name).get("verdict").getAsString();
  }

  /** The rows of a CSV file in the results, without its header. */
  List<double[]> rows(String file) {
    return text(file)
        .lines()
        .skip(1)
        .map(line ->
            List.of(line.split(",", -1)).stream()
                .mapToDouble(v -> v.isEmpty() ? Double.NaN : Double.parseDouble(v))
                .toArray())
        .toList();
  }

  String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new AssertionError("no " + file + " in " + folder, e);
    }
  }

  private JsonObject entry(String analyzer) {
    JsonArray analyzers = result().getAsJsonArray("analyzers");
    for (JsonElement element : analyzers) {
      if (element.getAsJsonObject().get("name").getAsString().equals(analyzer)) {
        return element.getAsJsonObject();
      }
    }
    throw new AssertionError("no analyzer \"" + analyzer + "\" in " + result());
  }
}

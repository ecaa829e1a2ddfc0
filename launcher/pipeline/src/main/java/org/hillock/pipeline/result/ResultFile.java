package org.hillock.pipeline.result;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.pipeline.analysis.AnalyzerResult;

/**
 * Writes and reads the results of a run: {@code result.json} with the schema {@code
 * hillock-result/1}, and a CSV file for each table.
 *
 * @since 1.0
 */
public final class ResultFile {
  /** The name and version of the schema. */
  public static final String SCHEMA = "hillock-result/1";

  /** The result's file name. */
  public static final String NAME = "result.json";

  /** The name of the pipeline's copy. */
  public static final String PIPELINE = "pipeline.json";

  /** The name of the run log. */
  public static final String LOG = "run.log";

  /** The folder for the runs of a sweep. */
  public static final String RUNS = "runs";

  /** The folder for CSV files. */
  public static final String TABLES = "tables";

  private ResultFile() {}

  /**
   * Writes a result into a folder.
   *
   * @param folder the folder; must not hold a result yet
   * @param result the result
   * @throws HillockException if it cannot be written
   */
  public static void write(Path folder, RunResult result) {
    try {
      JsonArray analyzers = new JsonArray();
      AnalyzerJson writer = new AnalyzerJson(folder);
      for (AnalyzerResult analyzer : result.results()) {
        analyzers.add(writer.write(analyzer));
      }
      JsonObject json = new JsonObject();
      json.addProperty("schema", SCHEMA);
      json.addProperty("title", result.title());
      json.addProperty("interrupted", result.interrupted());
      json.add("analyzers", analyzers);
      json.add("data", data(result.data()));
      if (!result.runs().isEmpty()) {
        json.add("runs", SweptRunJson.write(result.runs()));
      }
      json.add("problems", problems(result.problems()));
      json.add("provenance", ProvenanceJson.write(result.provenance()));
      String text =
          new GsonBuilder()
              .setPrettyPrinting()
              .serializeNulls()
              .disableHtmlEscaping()
              .create()
              .toJson(json);
      AtomicFile.write(folder.resolve(NAME), (text + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw resource("cannot write the results into " + folder, e);
    }
  }

  private static JsonArray problems(List<Problem> problems) {
    JsonArray json = new JsonArray();
    problems.forEach(problem -> json.add(ProblemJson.write(problem)));
    return json;
  }

  private static JsonArray data(List<RunResult.DataFile> files) {
    JsonArray json = new JsonArray();
    for (RunResult.DataFile file : files) {
      JsonObject entry = new JsonObject();
      entry.addProperty("population", file.population());
      entry.addProperty("what", file.symbol().isEmpty() ? "spikes" : "samples");
      entry.addProperty("symbol", file.symbol());
      entry.addProperty("file", file.file());
      json.add(entry);
    }
    return json;
  }

  /**
   * Reads a result.
   *
   * @param folder the folder that holds it
   * @return the result; without figures
   * @throws HillockException if there is none, or one of another schema
   */
  public static RunResult read(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      JsonElement schema = json.get("schema");
      if (schema == null || !schema.getAsString().equals(SCHEMA)) {
        throw unreadable(
            file, "its schema is " + schema + ", this Hillock reads \"" + SCHEMA + "\"");
      }
      return read(folder, json);
    } catch (IOException e) {
      throw resource("cannot read the results in " + folder, e);
    } catch (IllegalStateException
        | IllegalArgumentException
        | NullPointerException
        | ClassCastException e) {
      throw unreadable(file, e.toString());
    } catch (JsonParseException e) {
      throw unreadable(file, String.valueOf(e.getMessage()));
    }
  }

  private static RunResult read(Path folder, JsonObject json) throws IOException {
    AnalyzerJson reader = new AnalyzerJson(folder);
    List<AnalyzerResult> results = new ArrayList<>();
    for (JsonElement element : json.getAsJsonArray("analyzers")) {
      results.add(reader.read(element.getAsJsonObject()));
    }
    List<Problem> problems = new ArrayList<>();
    json.getAsJsonArray("problems")
        .forEach(problem -> problems.add(ProblemJson.read(problem.getAsJsonObject())));
    List<RunResult.DataFile> data = new ArrayList<>();
    for (JsonElement element : json.getAsJsonArray("data")) {
      JsonObject entry = element.getAsJsonObject();
      data.add(
          new RunResult.DataFile(
              entry.get("population").getAsString(),
              entry.get("symbol").getAsString(),
              entry.get("file").getAsString()));
    }
    return new RunResult(
        json.get("title").getAsString(),
        json.get("interrupted").getAsBoolean(),
        problems,
        results,
        data,
        ProvenanceJson.read(json.getAsJsonObject("provenance")),
        SweptRunJson.read(Optional.ofNullable(json.getAsJsonArray("runs"))));
  }

  /**
   * Keeps a copy of the pipeline's text.
   *
   * @param folder where
   * @param text the text
   * @throws HillockException if it cannot be written
   */
  public static void keepPipeline(Path folder, String text) {
    try {
      AtomicFile.write(folder.resolve(PIPELINE), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw resource("cannot keep a copy of the pipeline in " + folder, e);
    }
  }

  private static HillockException unreadable(Path file, String why) {
    return HillockException.user(
        Problem.error(file + " is no result that can be read: " + why, "", Location.NOWHERE));
  }

  static HillockException resource(String what, IOException cause) {
    return new HillockException(
        HillockException.Category.RESOURCE,
        List.of(
            Problem.error(
                what + ": " + cause,
                "check the permissions and the space on the disk",
                Location.NOWHERE)),
        cause);
  }
}

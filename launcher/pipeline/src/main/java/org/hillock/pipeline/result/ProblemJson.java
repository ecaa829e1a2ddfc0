package org.hillock.pipeline.result;

import com.google.gson.JsonObject;
import java.util.Locale;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.api.Severity;

/**
 * A problem as JSON: its parts for machines, its text for people.
 *
 * @since 1.0
 */
public final class ProblemJson {
  private ProblemJson() {}

  /**
   * Writes a problem.
   *
   * @param problem the problem
   * @return an object as in {@code result.json}
   */
  public static JsonObject write(Problem problem) {
    JsonObject json = new JsonObject();
    json.addProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    json.addProperty("message", problem.message());
    json.addProperty("remedy", problem.remedy());
    json.add("where", where(problem.where()));
    json.addProperty("text", problem.render());
    return json;
  }

  private static JsonObject where(Location location) {
    JsonObject json = new JsonObject();
    switch (location) {
      case Location.Nowhere ignored -> json.addProperty("in", "nowhere");
      case Location.InPipeline in -> {
        json.addProperty("in", "pipeline");
        json.addProperty("file", in.file());
        json.addProperty("pointer", in.pointer());
        json.addProperty("line", in.line());
        json.addProperty("column", in.column());
      }
      case Location.InEquation in -> {
        json.addProperty("in", "equation");
        json.addProperty("owner", in.owner());
        json.addProperty("role", in.role());
        json.addProperty("equation", in.text());
        json.addProperty("from", in.from());
        json.addProperty("to", in.to());
      }
      case Location.InPlugin in -> {
        json.addProperty("in", "plug-in");
        json.addProperty("kind", in.kind());
        json.addProperty("name", in.name());
        json.addProperty("bundle", in.bundle());
        json.addProperty("version", in.version());
      }
      case Location.AtStep at -> {
        json.addProperty("in", "run");
        json.addProperty("population", at.population());
        json.addProperty("neuron", at.neuron());
        json.add("time", Numbers.write(at.time()));
        json.addProperty("state", at.state());
      }
    }
    return json;
  }

  static Problem read(JsonObject json) {
    return new Problem(
        Severity.valueOf(json.get("severity").getAsString().toUpperCase(Locale.ROOT)),
        json.get("message").getAsString(),
        json.get("remedy").getAsString(),
        location(json.getAsJsonObject("where")));
  }

  private static Location location(JsonObject json) {
    String in = json.get("in").getAsString();
    return switch (in) {
      case "nowhere" -> Location.NOWHERE;
      case "pipeline" ->
          new Location.InPipeline(
              text(json, "file"),
              text(json, "pointer"),
              json.get("line").getAsInt(),
              json.get("column").getAsInt());
      case "equation" ->
          new Location.InEquation(
              text(json, "owner"),
              text(json, "role"),
              text(json, "equation"),
              json.get("from").getAsInt(),
              json.get("to").getAsInt());
      case "plug-in" ->
          new Location.InPlugin(
              text(json, "kind"), text(json, "name"), text(json, "bundle"), text(json, "version"));
      case "run" ->
          new Location.AtStep(
              text(json, "population"),
              json.get("neuron").getAsInt(),
              Numbers.read(json.get("time")),
              text(json, "state"));
      default -> throw new IllegalArgumentException("a problem in \"" + in + "\"");
    };
  }

  private static String text(JsonObject json, String name) {
    return json.get(name).getAsString();
  }
}

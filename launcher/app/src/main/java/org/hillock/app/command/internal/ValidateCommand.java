package org.hillock.app.command.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hillock.api.HillockException;
import org.hillock.api.Problem;
import org.hillock.app.platform.Platform;
import org.hillock.pipeline.Loaded;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.result.ProblemJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code hillock validate}. */
final class ValidateCommand implements Command {
  private final Session session;

  ValidateCommand(Session session) {
    this.session = session;
  }

  @Override
  public String name() {
    return "validate";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.withPlugins(
            name(),
            List.of(
                "Checks pipelines without running them: every mistake with its line and column,"
                    + " what is wrong, what would be right.",
                "The exit code is 0 if there is none."),
            List.of(
                "hillock validate my-pipeline.json",
                "hillock validate --json examples/pipelines/*.json"));
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE")
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .arity("1..*")
            .description("The pipelines.")
            .build());
    spec.addOption(
        Options.flag("Prints the problems as JSON: one object for each file.", Options.JSON));
    return spec;
  }

  @Override
  public int execute(ParseResult parsed) {
    boolean json = Options.given(parsed, Options.JSON);
    List<Path> files = parsed.matchedPositionalValue(0, List.of());
    int worst = ExitCode.OK;
    try (Platform platform = Options.start(session, parsed)) {
      for (Path file : files) {
        worst = Math.max(worst, validate(file, json, platform.catalog()));
      }
    }
    return worst;
  }

  private int validate(Path file, boolean json, Catalog catalog) {
    try {
      Loaded loaded = Loaded.load(file, catalog);
      tell(file, json, Optional.of(loaded.sweep()), loaded.warnings());
      return ExitCode.OK;
    } catch (HillockException e) {
      tell(file, json, Optional.empty(), e.problems());
      return ExitCode.of(e);
    }
  }

  /**
   * Tells what was found.
   *
   * @param sweep how the points of a valid file are computed; empty if the file is not valid
   */
  private void tell(Path file, boolean json, Optional<String> sweep, List<Problem> problems) {
    if (json) {
      session.out().println(json(file, sweep, problems));
      return;
    }
    session.report(problems);
    sweep.ifPresent(points ->
        session.out().println(file + ": no mistakes" + (points.isEmpty() ? "" : ", " + points)));
  }

  private static JsonObject json(Path file, Optional<String> sweep, List<Problem> problems) {
    JsonObject json = new JsonObject();
    json.addProperty("file", file.toString());
    json.addProperty("valid", sweep.isPresent());
    sweep
        .filter(points -> !points.isEmpty())
        .ifPresent(points -> json.addProperty("sweep", points));
    JsonArray list = new JsonArray();
    problems.forEach(problem -> list.add(ProblemJson.write(problem)));
    json.add("problems", list);
    return json;
  }
}

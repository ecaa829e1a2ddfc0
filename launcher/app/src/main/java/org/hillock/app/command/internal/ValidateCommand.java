package org.hillock.app.command.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hillock.api.HillockException;
import org.hillock.api.Problem;
import org.hillock.app.platform.Platform;
import org.hillock.pipeline.Catalog;
import org.hillock.pipeline.Loaded;
import org.hillock.pipeline.result.ProblemJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hillock validate}. */
@Command(
    name = "validate",
    description = {
      "Checks pipelines without running them: every mistake with its line and column, what is wrong, what would be right.",
      "The exit code is 0 if there is none."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  hillock validate my-pipeline.json", "  hillock validate --json examples/pipelines/*.json"})
final class ValidateCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The pipelines.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--json", description = "Prints the problems as JSON: one object for each file.")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  ValidateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    int worst = ExitCode.OK;
    try (Platform platform = common.start(session)) {
      for (Path file : files) {
        worst = Math.max(worst, validate(file, platform.catalog()));
      }
    }
    return worst;
  }

  private int validate(Path file, Catalog catalog) {
    try {
      Loaded loaded = Loaded.load(file, catalog);
      tell(file, true, loaded.warnings());
      return ExitCode.OK;
    } catch (HillockException e) {
      tell(file, false, e.problems());
      return ExitCode.of(e);
    }
  }

  private void tell(Path file, boolean valid, List<Problem> problems) {
    if (json) {
      session.out().println(json(file, valid, problems));
      return;
    }
    session.report(problems);
    if (valid) {
      session.out().println(file + ": no mistakes");
    }
  }

  private static JsonObject json(Path file, boolean valid, List<Problem> problems) {
    JsonObject json = new JsonObject();
    json.addProperty("file", file.toString());
    json.addProperty("valid", valid);
    JsonArray list = new JsonArray();
    problems.forEach(problem -> list.add(ProblemJson.write(problem)));
    json.add("problems", list);
    return json;
  }
}

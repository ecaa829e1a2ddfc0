package org.hillock.app.command.internal;

import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.List;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Named;
import org.hillock.api.Problem;
import org.hillock.app.describe.internal.Describer;
import org.hillock.app.describe.internal.Description;
import org.hillock.app.platform.Kind;
import org.hillock.app.platform.Platform;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.catalog.Entry;
import org.hillock.pipeline.problem.Choices;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code hillock describe}. */
final class DescribeCommand implements Command {
  private final Session session;

  DescribeCommand(Session session) {
    this.session = session;
  }

  @Override
  public String name() {
    return "describe";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.withPlugins(
            name(),
            List.of(
                "Describes an extension: its equations, its parameters or options with units and"
                    + " ranges, its theory."),
            List.of("hillock describe lif", "hillock describe step-current --json"));
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("NAME")
            .arity("1")
            .required(true)
            .description("The name of an extension, as \"hillock list\" shows it.")
            .build());
    spec.addOption(
        Options.flag(
            "Prints an array of JSON objects, one for each extension of that name.", Options.JSON));
    return spec;
  }

  @Override
  public int execute(ParseResult parsed) {
    try (Platform platform = Options.start(session, parsed)) {
      List<Description> found = find(parsed.matchedPositionalValue(0, ""), platform.catalog());
      if (Options.given(parsed, Options.JSON)) {
        JsonArray array = new JsonArray();
        found.forEach(description -> array.add(description.json()));
        session.out().println(array);
      } else {
        String gap = System.lineSeparator() + System.lineSeparator();
        List<String> texts =
            found.stream().map(d -> String.join(System.lineSeparator(), d.lines())).toList();
        session.out().println(String.join(gap, texts));
      }
    }
    return ExitCode.OK;
  }

  /** Extensions of several kinds may share a name. */
  private static List<Description> find(String name, Catalog catalog) {
    List<Description> found = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (Kind kind : Kind.ALL) {
      for (Entry<? extends Named> entry : catalog.all(kind.type())) {
        known.add(entry.extension().name());
        if (entry.extension().name().equals(name)) {
          found.add(Describer.describe(kind, entry));
        }
      }
    }
    if (found.isEmpty()) {
      String message = "nothing that is installed is called \"" + name + "\"";
      String near = Choices.remedy(name, known);
      String remedy = near.isEmpty() ? "\"hillock list\" shows what is installed" : near;
      throw HillockException.user(Problem.error(message, remedy, Location.NOWHERE));
    }
    return found;
  }
}

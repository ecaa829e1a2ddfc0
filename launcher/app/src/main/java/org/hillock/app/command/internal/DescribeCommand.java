package org.hillock.app.command.internal;

import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Named;
import org.hillock.api.Problem;
import org.hillock.app.describe.internal.Describer;
import org.hillock.app.describe.internal.Description;
import org.hillock.app.platform.Kind;
import org.hillock.app.platform.Platform;
import org.hillock.pipeline.Catalog;
import org.hillock.pipeline.Entry;
import org.hillock.pipeline.problem.Choices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hillock describe}. */
@Command(
    name = "describe",
    description = "Describes an extension: its equations, its parameters or options with units and ranges, its theory.",
    footerHeading = "%nExamples:%n",
    footer = {"  hillock describe lif", "  hillock describe step-current --json"})
final class DescribeCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "NAME", description = "The name of an extension, as \"hillock list\" shows it.")
  private String name = "";

  @Option(names = "--json", description = "Prints an array of JSON objects, one for each extension of that name.")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  DescribeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Platform platform = common.start(session)) {
      List<Description> found = find(platform.catalog());
      if (json) {
        JsonArray array = new JsonArray();
        found.forEach(description -> array.add(description.json()));
        session.out().println(array);
      } else {
        String gap = System.lineSeparator() + System.lineSeparator();
        List<String> texts = found.stream().map(d -> String.join(System.lineSeparator(), d.lines())).toList();
        session.out().println(String.join(gap, texts));
      }
    }
    return ExitCode.OK;
  }

  /** Extensions of several kinds may share a name. */
  private List<Description> find(Catalog catalog) {
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

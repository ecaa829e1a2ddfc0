package org.hillock.app.command.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Named;
import org.hillock.api.Problem;
import org.hillock.app.platform.Kind;
import org.hillock.app.platform.Platform;
import org.hillock.app.text.internal.TextTable;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.catalog.Entry;
import org.hillock.pipeline.problem.Choices;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code hillock list}. */
final class ListCommand implements Command {
  private final Session session;

  ListCommand(Session session) {
    this.session = session;
  }

  @Override
  public String name() {
    return "list";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.withPlugins(
            name(),
            List.of("Lists what is installed."),
            List.of(
                "hillock list",
                "hillock list models --plugins ~/my-plugins",
                "hillock list --json"));
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("KIND")
            .arity("0..1")
            .description("One of: models, parts, synapses, integrators, inputs, analyzers, sinks.")
            .build());
    spec.addOption(Options.flag("Prints an array of JSON objects.", Options.JSON));
    return spec;
  }

  @Override
  public int execute(ParseResult parsed) {
    String kind = parsed.matchedPositionalValue(0, "");
    List<Kind> kinds = kind.isEmpty() ? Kind.ALL : List.of(named(kind));
    try (Platform platform = Options.start(session, parsed)) {
      if (Options.given(parsed, Options.JSON)) {
        session.out().println(json(kinds, platform.catalog()));
      } else {
        kinds.forEach(each -> print(each, platform.catalog()));
      }
    }
    return ExitCode.OK;
  }

  private static Kind named(String word) {
    List<String> known = Kind.ALL.stream().map(Kind::plural).toList();
    int index = known.indexOf(word);
    if (index < 0) {
      String message = "there are no \"" + word + "\"; kinds are " + Choices.list(known);
      throw HillockException.user(
          Problem.error(message, Choices.remedy(word, known), Location.NOWHERE));
    }
    return Kind.ALL.get(index);
  }

  private void print(Kind each, Catalog catalog) {
    TextTable table = new TextTable("  ");
    for (Entry<? extends Named> entry : catalog.all(each.type())) {
      String provider = entry.provider().bundle() + " " + entry.provider().version();
      table.row(entry.extension().name(), entry.extension().about(), provider);
    }
    session.out().println(each.plural());
    if (table.isEmpty()) {
      session.out().println("  none");
    }
    table.lines().forEach(session.out()::println);
  }

  private static JsonArray json(List<Kind> kinds, Catalog catalog) {
    JsonArray array = new JsonArray();
    for (Kind each : kinds) {
      for (Entry<? extends Named> entry : catalog.all(each.type())) {
        JsonObject object = new JsonObject();
        object.addProperty("kind", each.singular());
        object.addProperty("name", entry.extension().name());
        object.addProperty("about", entry.extension().about());
        object.addProperty("bundle", entry.provider().bundle());
        object.addProperty("version", entry.provider().version());
        object.addProperty("sha256", entry.provider().sha256());
        array.add(object);
      }
    }
    return array;
  }
}

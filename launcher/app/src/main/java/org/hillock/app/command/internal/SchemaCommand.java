package org.hillock.app.command.internal;

import java.util.List;
import org.hillock.app.platform.Platform;
import org.hillock.pipeline.schema.PipelineSchema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code hillock schema}. */
final class SchemaCommand implements Command {
  private final Session session;

  SchemaCommand(Session session) {
    this.session = session;
  }

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.withPlugins(
            name(),
            List.of(
                "Prints the JSON Schema of pipelines that use what is installed, third parties'"
                    + " plug-ins included.",
                "An editor that knows it completes and checks every field."),
            List.of("hillock schema > hillock.schema.json"));
    return spec;
  }

  @Override
  public int execute(ParseResult parsed) {
    try (Platform platform = Options.start(session, parsed)) {
      session.out().println(PipelineSchema.of(platform.catalog()).stripTrailing());
    }
    return ExitCode.OK;
  }
}

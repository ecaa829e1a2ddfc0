package org.hillock.app.command.internal;

import java.util.concurrent.Callable;
import org.hillock.app.platform.Platform;
import org.hillock.pipeline.schema.PipelineSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hillock schema}. */
@Command(
    name = "schema",
    description = {
      "Prints the JSON Schema of pipelines that use what is installed, third parties' plug-ins included.",
      "An editor that knows it completes and checks every field."
    },
    footerHeading = "%nExamples:%n",
    footer = "  hillock schema > hillock.schema.json")
final class SchemaCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private CommonOptions common = new CommonOptions();

  SchemaCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Platform platform = common.start(session)) {
      session.out().println(PipelineSchema.of(platform.catalog()).stripTrailing());
    }
    return ExitCode.OK;
  }
}

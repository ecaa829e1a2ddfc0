package org.hillock.app.command.internal;

import org.hillock.pipeline.result.Installation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code hillock} without a command. */
final class RootSpec {
  private RootSpec() {}

  static CommandSpec create() {
    CommandSpec spec = CommandSpec.create().name("hillock");
    spec.addOption(Options.help());
    spec.addOption(
        OptionSpec.builder("--version")
            .versionHelp(true)
            .description("Shows the version.")
            .build());
    spec.versionProvider(
        () -> new String[] {"hillock " + Installation.version() + ", Java " + Runtime.version()});
    spec.usageMessage()
        .description(
            "Simulates neurons: models, integrators, inputs and analyzers are plug-ins, an"
                + " experiment is a JSON file.")
        .synopsisSubcommandLabel("COMMAND")
        .commandListHeading("%nCommands:%n")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(ExitCode.meanings())
        .footerHeading("%nExamples:%n")
        .footer(
            "  hillock run examples/pipelines/first-spikes.json",
            "  hillock validate my-pipeline.json",
            "  hillock describe lif",
            "  hillock help run");
    return spec;
  }
}

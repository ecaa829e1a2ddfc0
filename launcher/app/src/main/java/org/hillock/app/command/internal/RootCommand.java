package org.hillock.app.command.internal;

import org.hillock.pipeline.result.Installation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hillock} without a command. */
@Command(
    name = "hillock",
    description = "Simulates neurons: models, integrators, inputs and analyzers are plug-ins, an experiment is a JSON file.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:all went well",
      " 1:the run failed: a plug-in or Hillock itself",
      " 2:the command line or the pipeline has mistakes; nothing was written",
      " 3:the machine lacks something: a JDK, memory, disk, permissions",
      " 130:ended by Ctrl-C; what was computed until then is kept"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hillock run examples/pipelines/first-spikes.json",
      "  hillock validate my-pipeline.json",
      "  hillock describe lif",
      "  hillock help run"
    },
    versionProvider = RootCommand.Version.class)
final class RootCommand implements Runnable {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this text.")
  private boolean help;

  @Option(names = "--version", versionHelp = true, description = "Shows the version.")
  private boolean version;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
  }

  /** Asked for the version. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"hillock " + Installation.version() + ", Java " + Runtime.version()};
    }
  }
}

package org.hillock.app.command.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hillock.app.log.internal.QuietLogging;
import org.hillock.app.platform.Platform;
import picocli.CommandLine.Option;

/** What every command that uses plug-ins understands. */
final class CommonOptions {
  @Option(
      names = "--plugins",
      paramLabel = "DIR",
      description = "A further folder of plug-ins; may be given several times.")
  private List<Path> plugins = new ArrayList<>();

  @Option(
      names = {"-v", "--verbose"},
      description = "Says what happens; -vv says every detail.")
  private boolean[] verbose = {};

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this text.")
  private boolean help;

  /** Starts the plug-ins. */
  Platform start(Session session) {
    QuietLogging.raise(verbose.length);
    return session.start(plugins);
  }
}

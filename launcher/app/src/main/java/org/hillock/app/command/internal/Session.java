package org.hillock.app.command.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.hillock.api.Problem;
import org.hillock.app.platform.Distribution;
import org.hillock.app.platform.Platform;
import org.hillock.app.text.internal.ProblemPrinter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a command works with.
 *
 * @param out where results go
 * @param err where problems and progress go
 * @param terminal whether a person sits before it; otherwise the output holds nothing but the
 *     result
 * @param distribution finds the distribution, asked for only by commands that need plug-ins
 * @param interruption whether the user wants to end
 */
public record Session(
    PrintStream out,
    PrintStream err,
    boolean terminal,
    Supplier<Distribution> distribution,
    Interruption interruption) {
  private static final Logger LOG = LoggerFactory.getLogger(Session.class);

  /** Starts the plug-ins, and says at once what is wrong with them. */
  Platform start(List<Path> pluginFolders) {
    Distribution home = distribution.get();
    LOG.info("plug-ins of {} start", home.home());
    Platform platform = Platform.start(home, pluginFolders);
    LOG.info("plug-ins are ready");
    report(platform.problems());
    return platform;
  }

  /** Prints problems for people. */
  void report(List<Problem> problems) {
    new ProblemPrinter(err).print(problems);
  }
}

package org.hillock.app.command.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.hillock.api.Problem;
import org.hillock.app.platform.Distribution;
import org.hillock.app.platform.Platform;
import org.hillock.app.text.internal.ProblemPrinter;

/**
 * What a command works with.
 *
 * @param out where results go
 * @param err where problems and progress go
 * @param terminal whether a person sits before it; otherwise the output holds nothing but the result
 * @param distribution finds the distribution, asked for only by commands that need plug-ins
 * @param interruption whether the user wants to end
 */
public record Session(
    PrintStream out,
    PrintStream err,
    boolean terminal,
    Supplier<Distribution> distribution,
    Interruption interruption) {

  /** Starts the plug-ins, and says at once what is wrong with them. */
  Platform start(List<Path> pluginFolders) {
    Platform platform = Platform.start(distribution.get(), pluginFolders);
    report(platform.problems());
    return platform;
  }

  /** Prints problems for people. */
  void report(List<Problem> problems) {
    new ProblemPrinter(err).print(problems);
  }
}

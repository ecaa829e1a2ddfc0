package org.hillock.app.command.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hillock.api.HillockException;
import org.hillock.api.Problem;
import org.hillock.app.platform.Platform;
import org.hillock.pipeline.Loaded;
import org.hillock.pipeline.run.Outcome;
import org.hillock.pipeline.run.ResultFolders;
import org.hillock.pipeline.run.Runner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hillock run}. */
@Command(
    name = "run",
    description = {
      "Runs a pipeline and writes its results and a report into a folder of their own.",
      "On a terminal it shows progress and measures; in a pipe it prints nothing but the folder's path.",
      "Ctrl-C ends the simulation and keeps what was computed; a second one does not wait for analyzers."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hillock run first-spikes.json",
      "  hillock run first-spikes.json --out today --open",
      "  folder=$(hillock run first-spikes.json)"
    })
final class RunCommand implements Callable<Integer> {
  private static final Path RESULTS = Path.of("results");

  private final Session session;

  @Parameters(paramLabel = "FILE", description = "The pipeline.")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where to write: a new or empty folder. Otherwise results/NAME-001, -002, …")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--open", description = "Opens the report in a browser.")
  private boolean open;

  @Option(
      names = {"-q", "--quiet"},
      description = "Also on a terminal: nothing but the folder's path.")
  private boolean quiet;

  @Option(names = "--json", description = "Prints a summary as JSON instead.")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  RunCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    boolean talk = session.terminal() && !quiet && !json;
    try (Platform platform = common.start(session)) {
      Loaded loaded = Loaded.load(file, platform.catalog());
      session.report(loaded.warnings());
      session.interruption().listen();
      RunProgressListener listener = new RunProgressListener(session, talk);
      Outcome outcome = run(loaded, listener);
      Path report = RunReport.write(loaded, outcome);
      listener.end();
      tellProblems(loaded, outcome);
      RunSummary summary = new RunSummary(loaded, outcome, report);
      session.out().println(json ? summary.json() : talk ? summary.text() : outcome.folder().toString());
      if (open) {
        Browser.open(report, session.err());
      }
      return exitCode(outcome);
    }
  }

  private Outcome run(Loaded loaded, RunProgressListener listener) {
    if (out.isPresent()) {
      return new Runner().run(loaded, out.get(), listener);
    }
    Path folder = ResultFolders.next(RESULTS, loaded.spec().name());
    try {
      return new Runner().run(loaded, folder, listener);
    } catch (HillockException e) {
      listener.end();
      removeIfEmpty(folder);
      throw e;
    }
  }

  /** A run that never began leaves nothing behind. */
  private static void removeIfEmpty(Path folder) {
    try {
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      return; // there is something in it, which is kept
    }
  }

  private void tellProblems(Loaded loaded, Outcome outcome) {
    List<Problem> news = new ArrayList<>(outcome.problems());
    news.removeAll(loaded.warnings());
    session.report(news);
  }

  private static int exitCode(Outcome outcome) {
    if (outcome.failure().isPresent()) {
      return ExitCode.of(outcome.failure().get());
    }
    if (outcome.interrupted()) {
      return ExitCode.INTERRUPTED;
    }
    return outcome.complete() ? ExitCode.OK : ExitCode.FAILED;
  }
}

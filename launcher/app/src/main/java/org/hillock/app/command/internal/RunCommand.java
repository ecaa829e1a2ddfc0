package org.hillock.app.command.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.app.platform.Platform;
import org.hillock.pipeline.Loaded;
import org.hillock.pipeline.run.Outcome;
import org.hillock.pipeline.run.ResultFolders;
import org.hillock.pipeline.run.Runner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code hillock run}. */
final class RunCommand implements Command {
  private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);
  private static final Path RESULTS = Path.of("results");
  private static final String OUT = "--out";
  private static final String OPEN = "--open";
  private static final String QUIET = "--quiet";
  private static final String THREADS = "--threads";

  private final Session session;

  RunCommand(Session session) {
    this.session = session;
  }

  @Override
  public String name() {
    return "run";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.withPlugins(
            name(),
            List.of(
                "Runs a pipeline and writes its results and a report into a folder of their own.",
                "On a terminal it shows progress and measures; in a pipe it prints nothing but the"
                    + " folder's path.",
                "Ctrl-C ends the simulation and keeps what was computed, of several runs those that"
                    + " are finished; a second one does not wait for analyzers."),
            List.of(
                "hillock run first-spikes.json",
                "hillock run first-spikes.json --out today --open",
                "folder=$(hillock run first-spikes.json)"));
    spec.addPositional(Options.file("The pipeline."));
    spec.addOption(
        OptionSpec.builder("-o", OUT)
            .paramLabel("DIR")
            .type(Path.class)
            .description(
                "Where to write: a new or empty folder. Otherwise results/NAME-001, -002, …")
            .build());
    spec.addOption(
        OptionSpec.builder(THREADS)
            .paramLabel("N")
            .type(Integer.class)
            .description(
                "How many threads make steps; as many as there are processors if left out. The"
                    + " results are the same.")
            .build());
    spec.addOption(Options.flag("Opens the report in a browser.", OPEN));
    spec.addOption(Options.flag("Also on a terminal: nothing but the folder's path.", "-q", QUIET));
    spec.addOption(Options.flag("Prints a summary as JSON instead.", Options.JSON));
    return spec;
  }

  @Override
  public int execute(ParseResult parsed) {
    Path file = parsed.matchedPositionalValue(0, Path.of(""));
    Optional<Path> out = Optional.ofNullable(parsed.matchedOptionValue(OUT, (Path) null));
    Runner runner = new Runner(threads(parsed));
    PictureWarmUp.begin();
    try (Platform platform = Options.start(session, parsed)) {
      Loaded loaded = Loaded.load(file, platform.catalog());
      LOG.info("{} is loaded and compiled", file);
      if (!loaded.sweep().isEmpty()) {
        LOG.info("{}", loaded.sweep());
      }
      loaded.notes().forEach(note -> LOG.info("{}", note));
      session.report(loaded.warnings());
      session.interruption().listen();
      RunSummary summary =
          run(runner, loaded, out, new RunProgressListener(session, talks(parsed)));
      tell(parsed, summary);
      return exitCode(summary.outcome(), summary.report());
    }
  }

  private boolean talks(ParseResult parsed) {
    return session.terminal()
        && !Options.given(parsed, QUIET)
        && !Options.given(parsed, Options.JSON);
  }

  private static int threads(ParseResult parsed) {
    int threads = parsed.matchedOptionValue(THREADS, Runtime.getRuntime().availableProcessors());
    if (threads < 1) {
      throw HillockException.user(
          Problem.error(
              THREADS + " " + threads + ": a run needs at least one thread",
              "leave it out for as many as there are processors",
              Location.NOWHERE));
    }
    return threads;
  }

  private static RunSummary run(
      Runner runner, Loaded loaded, Optional<Path> out, RunProgressListener listener) {
    try {
      Outcome outcome = simulate(runner, loaded, out, listener);
      LOG.info("the results are in {}", outcome.folder());
      RunReport report = RunReport.write(loaded, outcome);
      LOG.info("the report is written");
      return new RunSummary(loaded, outcome, report);
    } finally {
      listener.end();
    }
  }

  private static Outcome simulate(
      Runner runner, Loaded loaded, Optional<Path> out, RunProgressListener listener) {
    if (out.isPresent()) {
      return runner.run(loaded, out.get(), listener);
    }
    Path folder = ResultFolders.next(RESULTS, loaded.spec().name());
    try {
      return runner.run(loaded, folder, listener);
    } catch (RuntimeException | Error e) {
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

  private void tell(ParseResult parsed, RunSummary summary) {
    List<Problem> news = new ArrayList<>(summary.outcome().problems());
    news.removeAll(summary.loaded().warnings());
    summary.report().failures().forEach(failure -> news.addAll(failure.problems()));
    session.report(news);
    if (Options.given(parsed, Options.JSON)) {
      session.out().println(summary.json());
    } else {
      session.out().println(talks(parsed) ? summary.text() : summary.outcome().folder().toString());
    }
    if (Options.given(parsed, OPEN)) {
      summary.report().page().ifPresent(page -> Browser.open(page, session.err()));
    }
  }

  private static int exitCode(Outcome outcome, RunReport report) {
    if (outcome.failure().isPresent()) {
      return ExitCode.of(outcome.failure().get());
    }
    if (outcome.interrupted()) {
      return ExitCode.INTERRUPTED;
    }
    if (!report.failures().isEmpty()) {
      return ExitCode.of(report.failures().getFirst());
    }
    return outcome.complete() ? ExitCode.OK : ExitCode.FAILED;
  }
}

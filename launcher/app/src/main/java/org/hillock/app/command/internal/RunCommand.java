package org.hillock.app.command.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hillock.api.HillockException;
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
            List.of("Runs a pipeline and writes its results and a report into a folder of their own.", "On a terminal it shows progress and measures; in a pipe it prints nothing but the folder's path.", "Ctrl-C ends the simulation and keeps what was computed; a second one does not wait for analyzers."),
            List.of("hillock run first-spikes.json", "hillock run first-spikes.json --out today --open", "folder=$(hillock run first-spikes.json)"));
    spec.addPositional(Options.file("The pipeline."));
    spec.addOption(
        OptionSpec.builder("-o", OUT)
            .paramLabel("DIR")
            .type(Path.class)
            .description("Where to write: a new or empty folder. Otherwise results/NAME-001, -002, …")
            .build());
    spec.addOption(Options.flag("Opens the report in a browser.", OPEN));
    spec.addOption(Options.flag("Also on a terminal: nothing but the folder's path.", "-q", QUIET));
    spec.addOption(Options.flag("Prints a summary as JSON instead.", Options.JSON));
    return spec;
  }

  @Override
  public int execute(ParseResult parsed) {
    boolean json = Options.given(parsed, Options.JSON);
    boolean talk = session.terminal() && !Options.given(parsed, QUIET) && !json;
    Path file = parsed.matchedPositionalValue(0, Path.of(""));
    Optional<Path> out = Optional.ofNullable(parsed.matchedOptionValue(OUT, (Path) null));
    try (Platform platform = Options.start(session, parsed)) {
      Loaded loaded = Loaded.load(file, platform.catalog());
      LOG.info("{} is loaded and compiled", file);
      session.report(loaded.warnings());
      session.interruption().listen();
      RunProgressListener listener = new RunProgressListener(session, talk);
      Outcome outcome;
      Optional<Path> report;
      try {
        outcome = run(loaded, out, listener);
        LOG.info("the results are in {}", outcome.folder());
        report = report(loaded, outcome);
        LOG.info("the report is {}", report);
      } finally {
        listener.end();
      }
      tellProblems(loaded, outcome);
      RunSummary summary = new RunSummary(loaded, outcome, report);
      session.out().println(json ? summary.json() : talk ? summary.text() : outcome.folder().toString());
      if (Options.given(parsed, OPEN)) {
        report.ifPresent(page -> Browser.open(page, session.err()));
      }
      int code = exitCode(outcome);
      return code == ExitCode.OK && report.isEmpty() ? ExitCode.FAILED : code;
    }
  }

  /** The results are on disk by now: what goes wrong with the report must not hide them. */
  private Optional<Path> report(Loaded loaded, Outcome outcome) {
    try {
      return Optional.of(RunReport.write(loaded, outcome));
    } catch (RuntimeException e) {
      session.err().println("the report cannot be written, but the results are in " + outcome.folder() + ": " + e);
      LOG.debug("what was thrown", e);
      return Optional.empty();
    }
  }

  private static Outcome run(Loaded loaded, Optional<Path> out, RunProgressListener listener) {
    if (out.isPresent()) {
      return new Runner().run(loaded, out.get(), listener);
    }
    Path folder = ResultFolders.next(RESULTS, loaded.spec().name());
    try {
      return new Runner().run(loaded, folder, listener);
    } catch (HillockException e) {
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

package org.hillock.app.command.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.hillock.api.HillockException;
import org.hillock.api.HillockException.Category;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.api.analyze.Result;
import org.hillock.api.figure.Figure;
import org.hillock.app.text.internal.NumberText;
import org.hillock.app.text.internal.ProgressLine;
import org.hillock.pipeline.Loaded;
import org.hillock.pipeline.analysis.AnalyzerResult;
import org.hillock.pipeline.plan.RunAxis;
import org.hillock.pipeline.result.Provenance;
import org.hillock.pipeline.run.Outcome;
import org.hillock.report.Fact;
import org.hillock.report.Report;
import org.hillock.report.ReportPage;
import org.hillock.report.Section;

/**
 * The report of a run: a run's outcome has what it found, a report's page is what of it to show.
 *
 * @param page the page, if it could be written
 * @param failures what went wrong with the page or the images
 */
record RunReport(Optional<Path> page, List<HillockException> failures) {

  /**
   * Writes the page, and at the same time the images. What goes wrong must not hide that the
   * results are on disk.
   */
  static RunReport write(Loaded loaded, Outcome outcome) {
    Path folder = outcome.folder();
    List<HillockException> failures = new ArrayList<>();
    ReportPage page = page(loaded, outcome);
    CompletableFuture<List<Path>> images =
        CompletableFuture.supplyAsync(() -> Report.writeImages(folder, page));
    Optional<Path> html = attempt("report", () -> Report.writeHtml(folder, page), failures);
    attempt("images", images::join, failures);
    return new RunReport(html, failures);
  }

  private static <T> Optional<T> attempt(
      String what, Supplier<T> writing, List<HillockException> failures) {
    try {
      return Optional.of(writing.get());
    } catch (RuntimeException e) {
      Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
      failures.add(cause instanceof HillockException known ? known : unexpected(what, cause));
      return Optional.empty();
    }
  }

  private static HillockException unexpected(String what, Throwable cause) {
    boolean memory = cause instanceof OutOfMemoryError;
    String message = "the " + what + " cannot be made: " + cause;
    String remedy =
        memory
            ? "give Java more memory, for instance with HILLOCK_OPTS=-Xmx16g"
            : "please report it";
    Problem problem =
        Problem.error(message, remedy + "; the results are not harmed", Location.NOWHERE);
    Category category = memory ? Category.RESOURCE : Category.ENGINE;
    return new HillockException(category, List.of(problem), cause);
  }

  private static ReportPage page(Loaded loaded, Outcome outcome) {
    Set<Figure> wanted = new HashSet<>(outcome.figures());
    List<Section> sections = new ArrayList<>();
    Set<Figure> ofAnalyzers = new HashSet<>();
    for (AnalyzerResult result : outcome.results()) {
      sections.add(section(result, wanted));
      ofAnalyzers.addAll(result.result().figures());
    }
    List<Figure> others =
        outcome.figures().stream().filter(figure -> !ofAnalyzers.contains(figure)).toList();
    return new ReportPage(
        loaded.plan().report().title(),
        loaded.spec().about(),
        facts(loaded, outcome.provenance()),
        sections,
        others,
        outcome.problems());
  }

  /** With those of its figures that the pipeline asks for. */
  private static Section section(AnalyzerResult result, Set<Figure> wanted) {
    Result found = result.result();
    List<Figure> figures = found.figures().stream().filter(wanted::contains).toList();
    return new Section(
        result.name(),
        result.type(),
        new Result(found.measures(), found.tables(), figures),
        result.failure().map(Problem::render));
  }

  private static List<Fact> facts(Loaded loaded, Provenance ran) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("pipeline", ran.pipeline() + " (" + loaded.file() + ")"));
    facts.add(new Fact("SHA-256 of the pipeline", ran.pipelineHash()));
    facts.addAll(course(loaded, ran));
    facts.add(new Fact("spikes", String.valueOf(ran.spikes())));
    facts.add(new Fact("hash of the spikes", ran.spikeHash()));
    facts.add(new Fact("Hillock", ran.hillock()));
    facts.add(new Fact("Java", ran.machine().jvm()));
    facts.add(
        new Fact(
            "machine", ran.machine().system() + ", " + ran.machine().processors() + " processors"));
    facts.add(new Fact("started", ran.started().toString()));
    facts.add(new Fact("simulated in", ProgressLine.duration(ran.times().simulate())));
    ran.bundles()
        .forEach(
            bundle -> facts.add(new Fact(bundle.name() + " " + bundle.version(), bundle.hash())));
    loaded.notes().forEach(note -> facts.add(new Fact("note", note)));
    return facts;
  }

  /** Seed and steps, which the runs of a sweep may have their own of. */
  private static List<Fact> course(Loaded loaded, Provenance ran) {
    String steps = ran.stepsDone() + " of " + ran.steps();
    List<RunAxis> axes = loaded.grid().axes();
    if (axes.isEmpty()) {
      return List.of(
          new Fact("seed", String.valueOf(ran.seed())),
          new Fact("steps", steps + ", " + NumberText.of(ran.stepMs()) + " ms each"));
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("points", loaded.sweep()));
    for (RunAxis axis : axes) {
      facts.add(new Fact("runs over " + axis.address(), String.join(", ", axis.labels())));
    }
    if (axes.stream().noneMatch(axis -> axis.address().equals("seed"))) {
      facts.add(new Fact("seed", String.valueOf(ran.seed())));
    }
    facts.add(new Fact("steps of all runs", steps));
    return facts;
  }
}

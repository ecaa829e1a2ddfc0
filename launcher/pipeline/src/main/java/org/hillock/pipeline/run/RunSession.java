package org.hillock.pipeline.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hillock.api.HillockException;
import org.hillock.api.Problem;
import org.hillock.api.figure.Figure;
import org.hillock.pipeline.analysis.Analysis;
import org.hillock.pipeline.analysis.AnalyzerResult;
import org.hillock.pipeline.log.RunLog;
import org.hillock.pipeline.log.RunLogWriter;
import org.hillock.pipeline.log.SpikeHash;
import org.hillock.pipeline.plan.Plan;
import org.hillock.pipeline.plot.StandardFigures;
import org.hillock.pipeline.result.Export;
import org.hillock.pipeline.result.Installation;
import org.hillock.pipeline.result.Provenance;
import org.hillock.pipeline.result.ResultFile;
import org.hillock.pipeline.result.RunResult;

/** One run, from an empty folder to its outcome. */
final class RunSession {
  private static final Duration PATIENCE = Duration.ofMillis(100);

  private final Plan plan;
  private final String text;
  private final Path folder;
  private final RunListener listener;
  private final Instant started = Instant.now();
  private final long start = System.nanoTime();
  private final List<Problem> problems = new ArrayList<>();
  private Optional<HillockException> failure = Optional.empty();

  RunSession(Plan plan, String text, List<Problem> warnings, Path folder, RunListener listener) {
    this.plan = plan;
    this.text = text;
    this.folder = folder;
    this.listener = listener;
    problems.addAll(warnings);
  }

  /** Simulates, analyzes and writes the results. */
  Outcome run(Stepping simulation, Analysis analysis) {
    ResultFile.keepPipeline(folder, text);
    Part part = part(simulation, analysis);
    Outcome ran = part.outcome();
    write(
        new RunResult(
            plan.report().title(),
            ran.interrupted(),
            problems,
            ran.results(),
            part.data(),
            ran.provenance(),
            List.of()));
    return new Outcome(
        folder,
        ran.results(),
        ran.figures(),
        ran.provenance(),
        ran.interrupted(),
        failure,
        problems);
  }

  /**
   * What is known of a run before its results are written.
   *
   * @param outcome what it gave
   * @param data where spikes and samples are, from the run's folder
   */
  record Part(Outcome outcome, List<RunResult.DataFile> data) {
    Part {
      data = List.copyOf(data);
    }
  }

  /** Simulates and analyzes; leaves the log and the data in the folder. */
  Part part(Stepping simulation, Analysis analysis) {
    try (RunLogWriter writer =
        RunLogWriter.create(folder.resolve(ResultFile.LOG), Descriptions.of(plan))) {
      RunLog log = writer.log();
      analysis.start(log);
      Background<SpikeHash> hash = Background.start("spike hash", () -> SpikeHash.of(log));
      Background<List<RunResult.DataFile>> data =
          Background.start("export", () -> new Export(log, folder, plan.sweep().points()).run());
      listener.stage(RunListener.Stage.SIMULATING);
      SimulationLoop.End end =
          new SimulationLoop(simulation, writer, plan.run().steps(), plan.run().step(), listener)
              .run();
      end.failure().ifPresent(this::fail);
      listener.stage(RunListener.Stage.ANALYZING);
      long analyzing = System.nanoTime();
      await(analysis);
      List<AnalyzerResult> results = analysis.results();
      analysis.problems(results).forEach(this::report);
      SpikeHash spikes = hash.join();
      listener.stage(RunListener.Stage.WRITING);
      List<RunResult.DataFile> files = exported(data);
      Provenance provenance = provenance(end, spikes, seconds(analyzing));
      return new Part(
          new Outcome(
              folder,
              results,
              figures(log, results),
              provenance,
              end.interrupted(),
              failure,
              problems),
          files);
    }
  }

  private void await(Analysis analysis) {
    try {
      while (!analysis.await(PATIENCE) && !listener.impatient()) {
        continue;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The first failure says how the run ended; all their problems are told. */
  private void fail(HillockException e) {
    failure = failure.or(() -> Optional.of(e));
    problems.addAll(e.problems());
  }

  private void report(Problem problem) {
    problems.add(problem);
    listener.problem(problem);
  }

  private List<RunResult.DataFile> exported(Background<List<RunResult.DataFile>> data) {
    try {
      return data.join();
    } catch (HillockException e) {
      fail(e);
      return List.of();
    }
  }

  private void write(RunResult result) {
    try {
      ResultFile.write(folder, result);
    } catch (HillockException e) {
      fail(e);
    }
  }

  private List<Figure> figures(RunLog log, List<AnalyzerResult> results) {
    try {
      return StandardFigures.of(plan, log, results);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  private Provenance provenance(SimulationLoop.End end, SpikeHash spikes, double analyzing) {
    return new Provenance(
        Installation.version(),
        plan.run().name(),
        Installation.sha256(text.getBytes(StandardCharsets.UTF_8)),
        plan.run().seed(),
        plan.run().step(),
        plan.run().steps(),
        end.steps(),
        integrators(),
        bundles(),
        Installation.machine(),
        spikes.spikes(),
        spikes.hash(),
        started,
        new Provenance.Times(end.seconds(), analyzing, seconds(start)));
  }

  private List<Provenance.Integration> integrators() {
    return plan.run().populations().stream()
        .map(p -> new Provenance.Integration(p.name(), p.integrator().name()))
        .toList();
  }

  private List<Provenance.Bundle> bundles() {
    Stream<Provenance.Bundle> plugins =
        plan.uses().stream()
            .map(use -> use.provider())
            .map(p -> new Provenance.Bundle(p.bundle(), p.version(), p.sha256()));
    return Stream.concat(Installation.bundles().stream(), plugins).distinct().toList();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) * 1e-9;
  }
}

package org.hillock.pipeline.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hillock.api.HillockException;
import org.hillock.api.Problem;
import org.hillock.api.figure.Figure;
import org.hillock.engine.Simulation;
import org.hillock.pipeline.Loaded;
import org.hillock.pipeline.analysis.Analysis;
import org.hillock.pipeline.analysis.AnalyzerResult;
import org.hillock.pipeline.plan.RunAxis;
import org.hillock.pipeline.plan.RunGrid;
import org.hillock.pipeline.result.Installation;
import org.hillock.pipeline.result.Provenance;
import org.hillock.pipeline.result.ResultFile;
import org.hillock.pipeline.result.RunResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The runs of a sweep, one after the other, each with a log of its own and all with one result. A
 * run that fails or is cancelled keeps its log, but its results do not count.
 */
final class RunSeries {
  private static final Logger LOG = LoggerFactory.getLogger(RunSeries.class);

  private final Loaded loaded;
  private final RunGrid grid;
  private final Path folder;
  private final RunListener listener;
  private final int threads;
  private final Instant started = Instant.now();
  private final long start = System.nanoTime();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Integer, RunSession.Part> parts = new TreeMap<>();
  private Optional<HillockException> failure = Optional.empty();
  private boolean interrupted;

  RunSeries(Loaded loaded, Path folder, RunListener listener, int threads) {
    this.loaded = loaded;
    this.grid = loaded.grid();
    this.folder = folder;
    this.listener = listener;
    this.threads = threads;
    problems.addAll(loaded.warnings());
  }

  Outcome run() {
    ResultFile.keepPipeline(folder, loaded.text());
    runAll();
    listener.stage(RunListener.Stage.WRITING);
    List<AnalyzerResult> results = new JoinedResults(grid, loaded.plan()).of(finished());
    Provenance provenance = provenance();
    try {
      String title = loaded.plan().report().title();
      ResultFile.write(
          folder, new RunResult(title, interrupted, problems, results, data(), provenance, runs()));
    } catch (HillockException e) {
      fail(e, e.problems());
    }
    return new Outcome(folder, results, figures(), provenance, interrupted, failure, problems);
  }

  private void runAll() {
    SeriesListener follower = new SeriesListener(listener, grid, loaded.runs());
    long steps = 0;
    for (int run = 0; run < grid.runs() && !interrupted; run++) {
      if (listener.cancelled()) {
        interrupted = true;
        return;
      }
      follower.begin(run, steps);
      steps += loaded.runs().get(run).plan().run().steps();
      try {
        keep(run, run(run, follower));
      } catch (HillockException e) {
        fail(run, e);
      }
      if (failure.filter(f -> f.category() == HillockException.Category.RESOURCE).isPresent()) {
        return; // the others would want the same memory or disk
      }
    }
  }

  private RunSession.Part run(int run, RunListener follower) {
    Loaded.Run one = loaded.runs().get(run);
    try (Analysis analysis = Analysis.open(one.plan());
        Simulation simulation = one.compiled().start(threads)) {
      LOG.info("run {} of {}: {}", run + 1, grid.runs(), grid.label(run));
      simulation.notes().forEach(LOG::info);
      Path own = ResultFolders.use(folder.resolve(folder(run)));
      return new RunSession(one.plan(), loaded.text(), List.of(), own, follower)
          .part(Stepping.of(simulation), analysis);
    }
  }

  private void keep(int run, RunSession.Part part) {
    parts.put(run, part);
    Outcome outcome = part.outcome();
    interrupted |= outcome.interrupted();
    outcome.problems().forEach(problem -> problems.add(grid.named(problem, run)));
    outcome.failure().ifPresent(e -> failure = failure.or(() -> Optional.of(named(run, e))));
  }

  private void fail(int run, HillockException e) {
    HillockException named = named(run, e);
    fail(named, named.problems());
  }

  private void fail(HillockException e, List<Problem> why) {
    failure = failure.or(() -> Optional.of(e));
    problems.addAll(why);
  }

  private HillockException named(int run, HillockException e) {
    List<Problem> named = e.problems().stream().map(p -> grid.named(p, run)).toList();
    return new HillockException(e.category(), named, e);
  }

  private static String folder(int run) {
    return ResultFile.RUNS + "/" + number(run);
  }

  private static String number(int run) {
    return String.format(Locale.ROOT, "%03d", run + 1);
  }

  private boolean isFinished(int run) {
    return Optional.ofNullable(parts.get(run))
        .map(RunSession.Part::outcome)
        .filter(outcome -> !outcome.interrupted() && outcome.failure().isEmpty())
        .isPresent();
  }

  private Map<Integer, List<AnalyzerResult>> finished() {
    Map<Integer, List<AnalyzerResult>> finished = new TreeMap<>();
    parts.forEach((run, part) -> {
      if (isFinished(run)) {
        finished.put(run, part.outcome().results());
      }
    });
    return finished;
  }

  private List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    parts.forEach(
        (run, part) -> figures.addAll(JoinedResults.figures(grid, run, part.outcome().figures())));
    return figures;
  }

  private List<RunResult.DataFile> data() {
    List<RunResult.DataFile> data = new ArrayList<>();
    parts.forEach((run, part) ->
        part.data()
            .forEach(file ->
                data.add(
                    new RunResult.DataFile(
                        file.population(), file.symbol(), folder(run) + "/" + file.file()))));
    return data;
  }

  private List<RunResult.SweptRun> runs() {
    List<RunResult.SweptRun> runs = new ArrayList<>();
    for (int run = 0; run < grid.runs(); run++) {
      Map<String, String> values = new LinkedHashMap<>();
      for (int i = 0; i < grid.axes().size(); i++) {
        RunAxis axis = grid.axes().get(i);
        values.put(axis.address(), axis.labels().get(grid.value(run, i)));
      }
      Optional<Provenance> ran =
          Optional.ofNullable(parts.get(run)).map(part -> part.outcome().provenance());
      runs.add(
          new RunResult.SweptRun(
              values,
              ran.isPresent() ? folder(run) : "",
              isFinished(run),
              loaded.runs().get(run).plan().run().step(),
              loaded.runs().get(run).plan().run().steps(),
              ran.map(Provenance::spikes).orElse(0L),
              ran.map(Provenance::spikeHash).orElse("")));
    }
    return runs;
  }

  /** Of all runs together; seed and step are those of the first. */
  private Provenance provenance() {
    List<Provenance> all =
        parts.values().stream().map(part -> part.outcome().provenance()).toList();
    String hashes = String.join("\n", all.stream().map(Provenance::spikeHash).toList());
    var plan = loaded.plan().run();
    return new Provenance(
        Installation.version(),
        plan.name(),
        Installation.sha256(loaded.text().getBytes(StandardCharsets.UTF_8)),
        plan.seed(),
        plan.step(),
        loaded.runs().stream().mapToLong(run -> run.plan().run().steps()).sum(),
        all.stream().mapToLong(Provenance::stepsDone).sum(),
        integrators(all),
        all.stream().flatMap(p -> p.bundles().stream()).distinct().toList(),
        Installation.machine(),
        all.stream().mapToLong(Provenance::spikes).sum(),
        Installation.sha256(hashes.getBytes(StandardCharsets.UTF_8)),
        started,
        new Provenance.Times(
            all.stream().mapToDouble(p -> p.times().simulate()).sum(),
            all.stream().mapToDouble(p -> p.times().analyze()).sum(),
            (System.nanoTime() - start) * 1e-9));
  }

  /** Each population once, with all integrators that it had. */
  private static List<Provenance.Integration> integrators(List<Provenance> all) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    all.stream()
        .flatMap(p -> p.integrators().stream())
        .forEach(i ->
            names
                .computeIfAbsent(i.population(), ignored -> new LinkedHashSet<>())
                .add(i.integrator()));
    return names.entrySet().stream()
        .map(e -> new Provenance.Integration(e.getKey(), String.join(", ", e.getValue())))
        .toList();
  }
}

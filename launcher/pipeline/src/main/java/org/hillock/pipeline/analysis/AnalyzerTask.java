package org.hillock.pipeline.analysis;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.api.analyze.Analyzer;
import org.hillock.api.analyze.Result;
import org.hillock.api.analyze.ResultReader;
import org.hillock.pipeline.log.LogCursor;
import org.hillock.pipeline.log.LogLoss;
import org.hillock.pipeline.log.RunLog;
import org.hillock.pipeline.plan.AnalyzerPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One analyzer with its cursor. All its calls, also the last, are made here, on one thread. */
final class AnalyzerTask {
  private static final Logger LOG = LoggerFactory.getLogger(AnalyzerTask.class);

  private final AnalyzerPlan plan;
  private final String of;
  private final Analyzer analyzer;
  private final CompletableFuture<AnalyzerResult> outcome = new CompletableFuture<>();
  private volatile Optional<LogLoss> loss = Optional.empty();

  AnalyzerTask(AnalyzerPlan plan, String of, Analyzer analyzer) {
    this.plan = plan;
    this.of = of;
    this.analyzer = analyzer;
  }

  AnalyzerPlan plan() {
    return plan;
  }

  CompletableFuture<AnalyzerResult> outcome() {
    return outcome;
  }

  Optional<LogLoss> loss() {
    return loss;
  }

  /** Reads everything and gives the result; whatever the analyzer throws ends here. */
  void run(RunLog log, Optional<AnalyzerTask> upstream) {
    AnalyzerResult result = read(log, upstream);
    close();
    outcome.complete(result);
  }

  @SuppressWarnings("CatchingUnchecked") // a plug-in may throw anything, and nothing of it may pass
  private AnalyzerResult read(RunLog log, Optional<AnalyzerTask> upstream) {
    try {
      return upstream.isPresent() ? readResult(upstream.get()) : readRun(log);
    } catch (InterruptedException e) {
      return unfinished();
    } catch (Throwable e) {
      LOG.warn("analyzer \"{}\" failed", plan.name(), e);
      return failed(describe(e));
    }
  }

  private AnalyzerResult readRun(RunLog log) throws InterruptedException {
    try (LogCursor cursor = log.cursor(plan.population())) {
      cursor.forEach(analyzer::accept);
      loss = cursor.loss();
    }
    return succeeded();
  }

  private AnalyzerResult readResult(AnalyzerTask upstream) throws InterruptedException {
    AnalyzerResult read = await(upstream);
    if (read.failure().isPresent()) {
      return failed("it reads the result of \"" + upstream.plan.name() + "\", which failed");
    }
    if (!(analyzer instanceof ResultReader reader)) {
      return failed("it says that it reads a result, but is no ResultReader");
    }
    try {
      reader.read(upstream.plan.name(), read.result());
    } catch (IllegalArgumentException e) {
      return failed(
          "it cannot use the result of \"" + upstream.plan.name() + "\": " + e.getMessage());
    }
    return succeeded();
  }

  private static AnalyzerResult await(AnalyzerTask upstream) throws InterruptedException {
    try {
      return upstream.outcome.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a task never ends with an exception", e);
    }
  }

  private AnalyzerResult succeeded() {
    return new AnalyzerResult(
        plan.name(), plan.factory().name(), of, analyzer.result(), Optional.empty());
  }

  AnalyzerResult unfinished() {
    return failed("it had not finished when Hillock stopped waiting for it");
  }

  private AnalyzerResult failed(String why) {
    Problem problem =
        Problem.error("analyzer \"" + plan.name() + "\" gave no result: " + why, "", where());
    return new AnalyzerResult(
        plan.name(), plan.factory().name(), of, Result.EMPTY, Optional.of(problem));
  }

  private Location where() {
    return new Location.InPlugin(
        "analyzer", plan.factory().name(), plan.provider().bundle(), plan.provider().version());
  }

  private static String describe(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return e + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  @SuppressWarnings("CatchingUnchecked") // as above; the result stands
  void close() {
    try {
      analyzer.close();
    } catch (Throwable e) {
      LOG.warn("analyzer \"{}\" failed while it was closed", plan.name(), e);
    }
  }
}

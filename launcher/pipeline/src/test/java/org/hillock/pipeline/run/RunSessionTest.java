package org.hillock.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.api.analyze.Analyzer;
import org.hillock.api.analyze.Batch;
import org.hillock.api.analyze.Result;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.Recorder;
import org.hillock.pipeline.analysis.Analysis;
import org.hillock.pipeline.analysis.AnalyzerResult;
import org.hillock.pipeline.fixture.FakeAnalyzer;
import org.hillock.pipeline.fixture.FakeFactory;
import org.hillock.pipeline.fixture.SawtoothRun;
import org.hillock.pipeline.fixture.TestPlan;
import org.hillock.pipeline.log.LogCursor;
import org.hillock.pipeline.log.LogEnd;
import org.hillock.pipeline.log.RunLog;
import org.hillock.pipeline.log.SpikeHash;
import org.hillock.pipeline.plan.Plan;
import org.hillock.pipeline.result.Installation;
import org.hillock.pipeline.result.Provenance;
import org.hillock.pipeline.result.ResultFile;
import org.hillock.pipeline.result.RunResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunSessionTest {
  private static final long STEPS = 10_000;
  private static final String TEXT = "{ \"hillock\": 1 }\n";

  @TempDir Path folder;

  private static Plan plan() {
    return new TestPlan(2, STEPS)
        .analyzer("counts", FakeFactory.of(FakeAnalyzer::new))
        .analyzer("fails", FakeFactory.of(p -> new Failing()))
        .plots("raster", "trace")
        .build();
  }

  private static final class Failing implements Analyzer {
    @Override
    public void accept(Batch batch) {}

    @Override
    public Result result() {
      throw new IllegalStateException("too few data");
    }
  }

  private static Stepping stepping(SawtoothRun run) {
    return new Stepping() {
      @Override
      public long step() {
        return run.step();
      }

      @Override
      public boolean done() {
        return run.done();
      }

      @Override
      public void advance(long steps, Recorder recorder) {
        run.advance(steps, recorder);
      }
    };
  }

  private Outcome run(SawtoothRun simulation, Plan plan, RunListener listener) {
    List<Problem> warnings = List.of(Problem.warning("careful", "", Location.NOWHERE));
    try (Analysis analysis = Analysis.open(plan)) {
      return new RunSession(plan, TEXT, warnings, folder, listener)
          .run(stepping(simulation), analysis);
    }
  }

  private LogEnd end() throws InterruptedException {
    try (LogCursor cursor = RunLog.open(folder.resolve("run.log")).cursor(0)) {
      cursor.forEach(batch -> {});
      return cursor.end().orElseThrow();
    }
  }

  private static double measure(AnalyzerResult result, String name) {
    return result.result().measure(name).orElseThrow().value();
  }

  @Test
  void aWholeRunGivesEverythingAndWritesItDown() throws IOException, InterruptedException {
    Plan plan = plan();
    Outcome outcome = run(new SawtoothRun(plan.run()), plan, RunListener.SILENT);
    assertThat(outcome.interrupted()).isFalse();
    assertThat(outcome.failure()).isEmpty();
    assertThat(measure(outcome.results().get(0), "spikes"))
        .isEqualTo(SawtoothRun.spikes(STEPS, 0) + SawtoothRun.spikes(STEPS, 1));
    assertThat(outcome.results().get(1).failure()).isPresent();
    assertThat(outcome.complete()).isFalse();
    assertThat(outcome.problems())
        .extracting(Problem::message)
        .hasSize(2)
        .first()
        .isEqualTo("careful");
    assertThat(outcome.figures()).extracting(f -> f.name()).containsExactly("raster", "trace");
    assertThat(end()).isEqualTo(LogEnd.COMPLETE);
    assertThat(Files.readString(folder.resolve("pipeline.json"))).isEqualTo(TEXT);
    RunResult read = ResultFile.read(folder);
    assertThat(read.provenance()).isEqualTo(outcome.provenance());
    assertThat(read.problems()).isEqualTo(outcome.problems());
    assertThat(read.data())
        .extracting(RunResult.DataFile::file)
        .containsExactly("tables/spikes-cell.csv", "tables/samples-cell-v.csv")
        .allMatch(file -> Files.exists(folder.resolve(file)));
    assertThat(Files.readAllLines(folder.resolve("tables/samples-cell-v.csv")))
        .hasSize((int) STEPS + 2);
  }

  @Test
  void provenanceNamesWhatRan() throws InterruptedException {
    Plan plan = plan();
    Provenance provenance = run(new SawtoothRun(plan.run()), plan, RunListener.SILENT).provenance();
    assertThat(provenance.pipelineHash())
        .isEqualTo(Installation.sha256(TEXT.getBytes(StandardCharsets.UTF_8)));
    assertThat(provenance.bundles())
        .containsOnlyOnce(new Provenance.Bundle("org.example.fakes", "1.2.3", "ab".repeat(32)));
    assertThat(provenance.integrators())
        .hasSameSizeAs(plan.run().populations())
        .allMatch(integration -> integration.integrator().equals("none"))
        .extracting(Provenance.Integration::population)
        .containsExactlyElementsOf(
            plan.run().populations().stream().map(PopulationPlan::name).toList());
    assertThat(provenance.seed()).isEqualTo(7);
    assertThat(provenance.stepsDone()).isEqualTo(STEPS);
    SpikeHash hash = SpikeHash.of(RunLog.open(folder.resolve("run.log")));
    assertThat(new SpikeHash(provenance.spikes(), provenance.spikeHash())).isEqualTo(hash);
    assertThat(hash.spikes())
        .isEqualTo(SawtoothRun.spikes(STEPS, 0) + SawtoothRun.spikes(STEPS, 1));
  }

  /** Cancels when so many steps are done. */
  private static final class Cancelling implements RunListener {
    private final long after;
    private final List<Long> seen = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Cancelling(long after) {
      this.after = after;
    }

    @Override
    public void progress(RunProgress progress) {
      seen.add(progress.steps());
    }

    @Override
    public void stage(Stage stage) {
      stages.add(stage);
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }

    @Override
    public boolean cancelled() {
      return seen.getLast() >= after;
    }
  }

  @Test
  void aCancelledRunKeepsAndAnalyzesWhatWasComputed() throws InterruptedException {
    Plan plan = plan();
    Cancelling listener = new Cancelling(1000);
    Outcome outcome = run(new SawtoothRun(plan.run()), plan, listener);
    long done = outcome.provenance().stepsDone();
    assertThat(done).isBetween(1000L, STEPS - 1).isEqualTo(listener.seen.getLast());
    assertThat(outcome.interrupted()).isTrue();
    assertThat(outcome.failure()).isEmpty();
    assertThat(end()).isEqualTo(LogEnd.INTERRUPTED);
    assertThat(measure(outcome.results().getFirst(), "end")).isEqualTo(done * SawtoothRun.STEP);
    assertThat(measure(outcome.results().getFirst(), "spikes"))
        .isEqualTo(SawtoothRun.spikes(done, 0) + SawtoothRun.spikes(done, 1));
    assertThat(ResultFile.read(folder).interrupted()).isTrue();
    assertThat(listener.seen).first().isEqualTo(0L);
    assertThat(listener.stages).containsExactly(RunListener.Stage.values());
    assertThat(listener.problems).hasSize(1);
  }

  @Test
  void aCancellationBeforeTheFirstStepLeavesAnEmptyResult() {
    Plan plan = plan();
    Outcome outcome = run(new SawtoothRun(plan.run()), plan, new Cancelling(0));
    assertThat(outcome.provenance().stepsDone()).isZero();
    assertThat(measure(outcome.results().getFirst(), "spikes")).isZero();
    assertThat(ResultFile.read(folder).interrupted()).isTrue();
  }

  @Test
  void aSimulationThatFailsKeepsWhatWasComputed() throws InterruptedException {
    Plan plan = plan();
    long failAt = 6005;
    Outcome outcome = run(new SawtoothRun(plan.run(), failAt), plan, RunListener.SILENT);
    HillockException failure = outcome.failure().orElseThrow();
    assertThat(failure.category()).isEqualTo(HillockException.Category.ENGINE);
    assertThat(failure).hasMessageContaining("no number at step 6005");
    assertThat(outcome.problems()).containsAll(failure.problems());
    assertThat(end()).isEqualTo(LogEnd.FAILED);
    assertThat(outcome.provenance().stepsDone()).isEqualTo(failAt);
    assertThat(measure(outcome.results().getFirst(), "spikes"))
        .isEqualTo(SawtoothRun.spikes(failAt, 0) + SawtoothRun.spikes(failAt, 1));
    assertThat(ResultFile.read(folder).problems()).containsAll(failure.problems());
  }

  /** A state that is found not to be a number only some steps later. */
  @Test
  void whatCameAfterAStateCeasedToBeANumberIsDropped() throws InterruptedException {
    Plan plan = plan();
    SawtoothRun simulation = new SawtoothRun(plan.run(), 6005);
    Stepping late =
        new Stepping() {
          @Override
          public long step() {
            return simulation.step();
          }

          @Override
          public boolean done() {
            return simulation.done();
          }

          @Override
          public void advance(long steps, Recorder recorder) {
            try {
              simulation.advance(steps, recorder);
            } catch (ArithmeticException e) {
              Location where = new Location.AtStep("cell", 0, 5500 * SawtoothRun.STEP, "v");
              throw HillockException.user(Problem.error("v became not a number", "", where));
            }
          }
        };
    Outcome outcome;
    try (Analysis analysis = Analysis.open(plan)) {
      outcome =
          new RunSession(plan, TEXT, List.of(), folder, RunListener.SILENT).run(late, analysis);
    }
    assertThat(outcome.failure().orElseThrow().category())
        .isEqualTo(HillockException.Category.USER);
    assertThat(outcome.provenance().stepsDone()).isEqualTo(5499);
    assertThat(measure(outcome.results().getFirst(), "end")).isEqualTo(5499 * SawtoothRun.STEP);
    assertThat(outcome.provenance().spikes())
        .isEqualTo(SawtoothRun.spikes(5499, 0) + SawtoothRun.spikes(5499, 1));
    assertThat(end()).isEqualTo(LogEnd.FAILED);
  }

  @Test
  void tablesThatCannotBeWrittenDoNotCostTheResult() throws IOException {
    Plan plan = plan();
    Files.writeString(folder.resolve("tables"), "in the way");
    Outcome outcome = run(new SawtoothRun(plan.run()), plan, RunListener.SILENT);
    assertThat(outcome.failure().orElseThrow().category())
        .isEqualTo(HillockException.Category.RESOURCE);
    assertThat(measure(outcome.results().getFirst(), "end")).isEqualTo(STEPS * SawtoothRun.STEP);
    assertThat(ResultFile.read(folder).problems())
        .containsAll(outcome.failure().orElseThrow().problems());
  }
}

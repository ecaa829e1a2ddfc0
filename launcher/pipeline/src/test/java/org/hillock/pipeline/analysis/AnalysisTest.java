package org.hillock.pipeline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.api.analyze.AnalyzerFactory;
import org.hillock.api.analyze.Batch;
import org.hillock.api.analyze.Measure;
import org.hillock.api.analyze.Population;
import org.hillock.api.analyze.Result;
import org.hillock.api.analyze.ResultReader;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.fixture.FakeAnalyzer;
import org.hillock.pipeline.fixture.FakeFactory;
import org.hillock.pipeline.fixture.SawtoothRun;
import org.hillock.pipeline.fixture.TestPlan;
import org.hillock.pipeline.log.LogDescription;
import org.hillock.pipeline.log.LogEnd;
import org.hillock.pipeline.log.RunLog;
import org.hillock.pipeline.log.RunLogWriter;
import org.hillock.pipeline.plan.Plan;
import org.hillock.tck.AssertingAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnalysisTest {
  private static final long STEPS = 20_000;
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir Path folder;

  private static TestPlan plan() {
    return new TestPlan(3, STEPS);
  }

  private static LogDescription description(Plan plan) {
    return new LogDescription(
        "test",
        plan.run().step(),
        STEPS,
        7,
        List.of(
            new LogDescription.Population(
                "cell",
                3,
                List.of(
                    new LogDescription.Recording("v", Unit.parse("mV"), new int[] {0, 1, 2}, 1)))));
  }

  private RunLogWriter writer(Plan plan) {
    return RunLogWriter.create(folder.resolve("run.log"), description(plan));
  }

  private static void simulate(Plan plan, RunLogWriter writer) {
    SawtoothRun run = new SawtoothRun(plan.run());
    while (!run.done()) {
      run.advance(1000, writer);
      writer.completed(run.step());
    }
    writer.finish(STEPS, LogEnd.COMPLETE);
  }

  private static double measure(AnalyzerResult result, String name) {
    return result.result().measure(name).orElseThrow().value();
  }

  @Test
  void resultsAreTheSameDuringTheRunAndFromTheFinishedLog() throws InterruptedException {
    FakeFactory checked = FakeFactory.of(p -> AssertingAnalyzer.wrap(new FakeAnalyzer(p)));
    Plan plan = plan().analyzer("one", checked).build();
    List<AnalyzerResult> live;
    try (RunLogWriter writer = writer(plan);
        Analysis analysis = Analysis.open(plan)) {
      analysis.start(writer.log());
      simulate(plan, writer);
      assertThat(analysis.await(LONG)).isTrue();
      live = analysis.results();
    }
    try (Analysis analysis = Analysis.open(plan)) {
      analysis.start(RunLog.open(folder.resolve("run.log")));
      assertThat(analysis.await(LONG)).isTrue();
      assertThat(analysis.results()).isEqualTo(live);
    }
    long spikes =
        SawtoothRun.spikes(STEPS, 0) + SawtoothRun.spikes(STEPS, 1) + SawtoothRun.spikes(STEPS, 2);
    assertThat(measure(live.getFirst(), "spikes")).isEqualTo(spikes);
    assertThat(measure(live.getFirst(), "end")).isEqualTo(STEPS * SawtoothRun.STEP);
  }

  @Test
  void anAnalyzerThatFailsHarmsNeitherTheRunNorTheOthers() throws InterruptedException {
    AtomicInteger closed = new AtomicInteger();
    Plan plan =
        plan()
            .analyzer("bad", FakeFactory.of(p -> new Failing(p, closed)))
            .analyzer("good", FakeFactory.of(FakeAnalyzer::new))
            .build();
    try (RunLogWriter writer = writer(plan);
        Analysis analysis = Analysis.open(plan)) {
      analysis.start(writer.log());
      simulate(plan, writer);
      assertThat(analysis.await(LONG)).isTrue();
      List<AnalyzerResult> results = analysis.results();
      Problem problem = results.get(0).failure().orElseThrow();
      assertThat(problem.message())
          .contains("\"bad\"", "StackOverflowError", "deep", "AnalysisTest");
      assertThat(problem.where())
          .isEqualTo(new Location.InPlugin("analyzer", "fake", "org.example.fakes", "1.2.3"));
      assertThat(results.get(0).result()).isEqualTo(Result.EMPTY);
      assertThat(results.get(1).failure()).isEmpty();
      assertThat(measure(results.get(1), "end")).isEqualTo(STEPS * SawtoothRun.STEP);
      assertThat(analysis.problems(analysis.results())).containsExactly(problem);
    }
    assertThat(closed).hasValueGreaterThanOrEqualTo(1);
  }

  private static final class Failing extends FakeAnalyzer {
    private final AtomicInteger closed;
    private int batches;

    Failing(Population population, AtomicInteger closed) {
      super(population);
      this.closed = closed;
    }

    @Override
    public void accept(Batch batch) {
      super.accept(batch);
      if (++batches == 2) {
        throw new StackOverflowError("deep");
      }
    }

    @Override
    public void close() {
      closed.incrementAndGet();
      throw new IllegalStateException("cannot even be closed");
    }
  }

  @Test
  void theRunDoesNotWaitForAnAnalyzerThatHangs() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    Plan plan =
        plan()
            .analyzer("hung", FakeFactory.of(p -> new Hanging(p, never)))
            .analyzer("good", FakeFactory.of(FakeAnalyzer::new))
            .build();
    try (RunLogWriter writer = writer(plan);
        Analysis analysis = Analysis.open(plan)) {
      analysis.start(writer.log());
      simulate(plan, writer);
      assertThat(analysis.await(Duration.ofMillis(1))).isFalse();
      while (analysis.results().get(1).failure().isPresent()) {
        analysis.await(Duration.ofMillis(10));
      }
      assertThat(analysis.results().get(0).failure().orElseThrow().message())
          .contains("had not finished");
      assertThat(measure(analysis.results().get(1), "end")).isEqualTo(STEPS * SawtoothRun.STEP);
    } finally {
      never.countDown();
    }
  }

  private static final class Hanging extends FakeAnalyzer {
    private final CountDownLatch never;

    Hanging(Population population, CountDownLatch never) {
      super(population);
      this.never = never;
    }

    @Override
    public void accept(Batch batch) {
      try {
        never.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Test
  void anAnalyzerReadsTheResultOfAnotherWhateverTheirOrder() throws InterruptedException {
    FakeFactory doubling = new FakeFactory(AnalyzerFactory.Feed.RESULT, Doubling::new);
    Plan plan =
        plan()
            .analyzer("twice", doubling, Optional.of("once"))
            .analyzer("once", FakeFactory.of(FakeAnalyzer::new))
            .analyzer("four times", doubling, Optional.of("twice"))
            .build();
    try (RunLogWriter writer = writer(plan);
        Analysis analysis = Analysis.open(plan)) {
      analysis.start(writer.log());
      simulate(plan, writer);
      assertThat(analysis.await(LONG)).isTrue();
      List<AnalyzerResult> results = analysis.results();
      double once = measure(results.get(1), "spikes");
      assertThat(measure(results.get(0), "spikes")).isEqualTo(2 * once);
      assertThat(measure(results.get(2), "spikes")).isEqualTo(4 * once);
      assertThat(results).extracting(AnalyzerResult::of).containsExactly("once", "cell", "twice");
    }
  }

  @Test
  void aFailureIsPassedOnToThoseWhoReadItsResult() throws InterruptedException {
    FakeFactory doubling = new FakeFactory(AnalyzerFactory.Feed.RESULT, Doubling::new);
    Plan plan =
        plan()
            .analyzer("bad", FakeFactory.of(p -> new Failing(p, new AtomicInteger())))
            .analyzer("reader", doubling, Optional.of("bad"))
            .analyzer(
                "picky",
                new FakeFactory(AnalyzerFactory.Feed.RESULT, Picky::new),
                Optional.of("good"))
            .analyzer("good", FakeFactory.of(FakeAnalyzer::new))
            .analyzer(
                "deaf",
                new FakeFactory(AnalyzerFactory.Feed.RESULT, FakeAnalyzer::new),
                Optional.of("good"))
            .build();
    try (RunLogWriter writer = writer(plan);
        Analysis analysis = Analysis.open(plan)) {
      analysis.start(writer.log());
      simulate(plan, writer);
      assertThat(analysis.await(LONG)).isTrue();
      List<String> failures =
          analysis.results().stream()
              .map(r -> r.failure().map(Problem::message).orElse(""))
              .toList();
      assertThat(failures.get(1)).contains("\"bad\", which failed");
      assertThat(failures.get(2)).contains("cannot use the result of \"good\": needs a table");
      assertThat(failures.get(3)).isEmpty();
      assertThat(failures.get(4)).contains("is no ResultReader");
    }
  }

  private static class Doubling extends FakeAnalyzer implements ResultReader {
    private double value = Double.NaN;

    Doubling(Population population) {
      super(population);
    }

    @Override
    public void read(String name, Result result) {
      value = 2 * result.measure("spikes").orElseThrow().value();
    }

    @Override
    public Result result() {
      return Result.builder().add(Measure.of("spikes", Unit.ONE, value)).build();
    }
  }

  private static final class Picky extends Doubling {
    Picky(Population population) {
      super(population);
    }

    @Override
    public void read(String name, Result result) {
      throw new IllegalArgumentException("needs a table");
    }
  }

  @Test
  void everyRefusalIsReportedAtItsPlaceBeforeAnythingRuns() {
    AtomicInteger closed = new AtomicInteger();
    Plan plan =
        plan()
            .analyzer("fine", FakeFactory.of(p -> new Failing(p, closed)))
            .analyzer("first", FakeFactory.of(p -> refuse("bin is too wide")))
            .analyzer("second", FakeFactory.of(p -> refuse("no such lag")))
            .build();
    assertThatThrownBy(() -> Analysis.open(plan))
        .isInstanceOfSatisfying(
            HillockException.class,
            e -> {
              assertThat(e.category()).isEqualTo(HillockException.Category.USER);
              assertThat(e.problems())
                  .extracting(Problem::message)
                  .containsExactly("bin is too wide", "no such lag");
              assertThat(e.problems().getFirst().where())
                  .isEqualTo(new Location.InPipeline("test.json", "/analyzers/first", 2, 1));
            });
    assertThat(closed).hasValue(1);
  }

  private static FakeAnalyzer refuse(String why) {
    throw new IllegalArgumentException(why);
  }

  @Test
  void whatIsLostOfTheLogIsReported() throws InterruptedException {
    Plan plan = plan().analyzer("one", FakeFactory.of(FakeAnalyzer::new)).build();
    try (Analysis analysis = Analysis.open(plan)) {
      try (RunLogWriter writer = writer(plan)) {
        analysis.start(writer.log());
        new SawtoothRun(plan.run()).advance(5000, writer);
      }
      assertThat(analysis.await(LONG)).isTrue();
      assertThat(analysis.problems(analysis.results()))
          .singleElement()
          .satisfies(p -> assertThat(p.message()).contains("read up to step 4096"));
      assertThat(measure(analysis.results().getFirst(), "end")).isEqualTo(4096 * SawtoothRun.STEP);
    }
  }
}

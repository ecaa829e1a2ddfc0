package org.hillock.pipeline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hillock.api.HillockException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunLogTest {
  private static final long STEPS = 10_000;

  @TempDir Path folder;

  private Path write(RandomRun run, long tell) {
    Path file = folder.resolve("run-" + tell + ".log");
    try (RunLogWriter writer = RunLogWriter.create(file, run.description())) {
      run.play(writer, STEPS, tell);
      writer.finish(STEPS, LogEnd.COMPLETE);
    }
    return file;
  }

  @Test
  void givesBackEverythingThatHappened() throws InterruptedException {
    RandomRun run = new RandomRun(1, STEPS, 20, 0.01);
    RunLog log = RunLog.open(write(run, 100));
    assertThat(log.description()).isEqualTo(run.description());
    for (int p = 0; p < 2; p++) {
      Reading reading = Reading.of(log, p);
      assertThat(reading.events()).containsExactlyInAnyOrderElementsOf(run.events(p, 0, STEPS));
      assertThat(reading.end()).contains(LogEnd.COMPLETE);
      assertThat(reading.loss()).isEmpty();
      assertThat(reading.steps()).isEqualTo(STEPS);
    }
  }

  @Test
  void batchesAreAdjacentAndHoldWhatHappenedAfterTheirStartUpToTheirEnd()
      throws InterruptedException {
    RandomRun run = new RandomRun(2, STEPS, 20, 0.05);
    try (LogCursor cursor = RunLog.open(write(run, 1000)).cursor(0)) {
      long end = 0;
      int batches = 0;
      for (Optional<LogBatch> next = cursor.next(); next.isPresent(); next = cursor.next()) {
        LogBatch batch = next.get();
        assertThat(batch.fromStep()).isEqualTo(end);
        assertThat(batch.from()).isEqualTo(end * RandomRun.STEP);
        end = batch.toStep();
        long first = batch.fromStep() == 0 ? 0 : batch.fromStep() + 1;
        assertThat(RandomRun.events(0, batch))
            .containsExactlyInAnyOrderElementsOf(run.events(0, first, end));
        batches++;
      }
      assertThat(end).isEqualTo(STEPS);
      assertThat(batches).isGreaterThan(2);
    }
  }

  @Test
  void batchesDoNotDependOnHowOftenTheWriterIsToldOfProgress() throws InterruptedException {
    RandomRun run = new RandomRun(3, STEPS, 2000, 0.02);
    RunLog often = RunLog.open(write(run, 1));
    RunLog never = RunLog.open(write(new RandomRun(3, STEPS, 2000, 0.02), Long.MAX_VALUE));
    for (int p = 0; p < 2; p++) {
      assertThat(Reading.of(never, p)).isEqualTo(Reading.of(often, p));
    }
    // More than the grid alone would give: the size has ended some.
    assertThat(Reading.of(often, 0).ends())
        .hasSizeGreaterThan((int) (STEPS / RunLogWriter.STEPS) + 1);
  }

  @Test
  void manyReadersFollowAtTheirOwnPaceAndSeeTheSame()
      throws InterruptedException, ExecutionException {
    RandomRun run = new RandomRun(4, STEPS, 50, 0.02);
    Path file = folder.resolve("followed.log");
    try (ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());
        RunLogWriter writer = RunLogWriter.create(file, run.description())) {
      List<CompletableFuture<Reading>> readers =
          IntStream.range(0, 4).mapToObj(i -> follow(writer.log(), i % 2, threads)).toList();
      run.play(writer, STEPS, 10);
      writer.finish(STEPS, LogEnd.COMPLETE);
      for (int i = 0; i < readers.size(); i++) {
        assertThat(readers.get(i).get()).isEqualTo(Reading.of(RunLog.open(file), i % 2));
      }
    }
  }

  private static CompletableFuture<Reading> follow(
      RunLog log, int population, ExecutorService threads) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return Reading.of(log, population);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        },
        threads);
  }

  @Test
  void aReaderSeesWhatIsWrittenBeforeTheRunEnds() throws InterruptedException {
    RandomRun run = new RandomRun(5, STEPS, 5, 0.02);
    try (RunLogWriter writer =
            RunLogWriter.create(folder.resolve("growing.log"), run.description());
        LogCursor cursor = writer.log().cursor(0)) {
      run.play(writer, RunLogWriter.STEPS + 1, 1);
      LogBatch first = cursor.next().orElseThrow();
      assertThat(first.toStep()).isEqualTo(RunLogWriter.STEPS);
      writer.finish(RunLogWriter.STEPS + 1, LogEnd.INTERRUPTED);
      assertThat(cursor.next().orElseThrow().toStep()).isEqualTo(RunLogWriter.STEPS + 1);
      assertThat(cursor.next()).isEmpty();
      assertThat(cursor.end()).contains(LogEnd.INTERRUPTED);
    }
  }

  @Test
  void aRunWithoutStepsHasOneEmptyBatch() throws InterruptedException {
    RandomRun run = new RandomRun(6, 10, 5, 0);
    Path file = folder.resolve("empty.log");
    try (RunLogWriter writer = RunLogWriter.create(file, run.description())) {
      writer.finish(0, LogEnd.INTERRUPTED);
    }
    assertThat(Reading.of(RunLog.open(file), 0).ends()).containsExactly(0L);
  }

  @Test
  void doesNotOverwriteALog() throws IOException {
    Path file = Files.createFile(folder.resolve("there.log"));
    assertThatThrownBy(() -> RunLogWriter.create(file, new RandomRun(7, 1, 3, 0).description()))
        .isInstanceOfSatisfying(
            HillockException.class,
            e -> assertThat(e.category()).isEqualTo(HillockException.Category.RESOURCE));
  }

  @Test
  void interruptingAReaderHarmsNobodyElse() throws InterruptedException {
    RandomRun run = new RandomRun(8, STEPS, 5, 0.02);
    Path file = folder.resolve("interrupted.log");
    try (RunLogWriter writer = RunLogWriter.create(file, run.description())) {
      Thread reader =
          Thread.ofPlatform()
              .start(() -> {
                try {
                  Reading.of(writer.log(), 0);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
      run.play(writer, STEPS / 2, 1);
      reader.interrupt();
      reader.join();
      writer.finish(STEPS / 2, LogEnd.COMPLETE);
    }
    List<RandomRun.Event> happened =
        run.events(0, 0, STEPS / 2).stream()
            .filter(e -> e.step() < STEPS / 2 || e.what().startsWith("spike"))
            .toList();
    assertThat(Reading.of(RunLog.open(file), 0).events())
        .containsExactlyInAnyOrderElementsOf(happened);
  }
}

package org.hillock.pipeline.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hillock.api.analyze.Spikes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spikes that have times of their own go through the log without losing a bit. */
final class OffGridLogTest {
  private static final long STEPS = 10_000;
  private static final double STEP = 0.1;

  @TempDir Path folder;

  private record Spike(long step, int neuron, double time) {}

  private static LogDescription description() {
    return new LogDescription(
        "off-grid",
        STEP,
        STEPS,
        1,
        List.of(
            new LogDescription.Population("grid", 10, List.of()),
            new LogDescription.Population("free", 10, List.of())));
  }

  /** Some spikes in most steps, of one neuron or of several, twice of the same. */
  private static List<Spike> spikes(long seed) {
    Random random = new Random(seed);
    List<Spike> spikes = new ArrayList<>();
    for (long step = 1; step <= STEPS; step++) {
      double time = (step - 1) * STEP;
      for (int i = random.nextInt(4); i > 0; i--) {
        time += (step * STEP - time) * random.nextDouble();
        spikes.add(new Spike(step, random.nextInt(10), time));
      }
    }
    return spikes;
  }

  private RunLog write(String name, List<Spike> spikes) {
    try (RunLogWriter writer = RunLogWriter.create(folder.resolve(name), description())) {
      for (Spike spike : spikes) {
        writer.spike(0, spike.step(), new int[] {spike.neuron()}, 1);
        writer.spike(1, spike.step(), new int[] {spike.neuron()}, new double[] {spike.time()}, 1);
      }
      writer.finish(STEPS, LogEnd.COMPLETE);
    }
    return RunLog.open(folder.resolve(name));
  }

  private static List<Spike> read(RunLog log, int population) throws InterruptedException {
    List<Spike> found = new ArrayList<>();
    try (LogCursor cursor = log.cursor(population)) {
      cursor.forEach(batch -> {
        Spikes spikes = batch.spikes();
        assertThat(batch.isOffGrid()).isEqualTo(population == 1 && spikes.size() > 0);
        for (int i = 0; i < spikes.size(); i++) {
          assertThat(spikes.time(i)).isGreaterThan(batch.from()).isLessThanOrEqualTo(batch.to());
          found.add(new Spike(batch.spikeStep(i), spikes.neuron(i), spikes.time(i)));
        }
      });
      assertThat(cursor.loss()).isEmpty();
      assertThat(cursor.end()).contains(LogEnd.COMPLETE);
    }
    return found;
  }

  @Test
  void theirTimesAreKeptToTheBit() throws InterruptedException {
    List<Spike> spikes = spikes(1);
    RunLog log = write("run.log", spikes);
    assertThat(read(log, 1)).isEqualTo(spikes);
    assertThat(read(log, 0))
        .isEqualTo(
            spikes.stream()
                .map(spike -> new Spike(spike.step(), spike.neuron(), spike.step() * STEP))
                .toList());
  }

  @Test
  void theHashSeesTheLastBitOfATime() throws InterruptedException {
    List<Spike> spikes = new ArrayList<>(spikes(2));
    SpikeHash one = SpikeHash.of(write("one.log", spikes));
    Spike last = spikes.removeLast();
    spikes.add(new Spike(last.step(), last.neuron(), Math.nextDown(last.time())));
    SpikeHash other = SpikeHash.of(write("other.log", spikes));
    assertThat(other.spikes()).isEqualTo(one.spikes());
    assertThat(other.hash()).isNotEqualTo(one.hash());
  }

  @Test
  void whatComesAfterTheLastWholeStepIsDropped() throws InterruptedException {
    List<Spike> spikes = spikes(3);
    try (RunLogWriter writer = RunLogWriter.create(folder.resolve("cut.log"), description())) {
      for (Spike spike : spikes) {
        writer.spike(1, spike.step(), new int[] {spike.neuron()}, new double[] {spike.time()}, 1);
      }
      writer.finish(STEPS - 3, LogEnd.FAILED);
    }
    try (LogCursor cursor = RunLog.open(folder.resolve("cut.log")).cursor(1)) {
      List<Double> times = new ArrayList<>();
      cursor.forEach(batch -> {
        for (int i = 0; i < batch.spikes().size(); i++) {
          times.add(batch.spikes().time(i));
        }
      });
      assertThat(times)
          .isEqualTo(spikes.stream().filter(s -> s.step() <= STEPS - 3).map(Spike::time).toList());
    }
  }
}

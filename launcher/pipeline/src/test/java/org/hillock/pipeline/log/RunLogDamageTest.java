package org.hillock.pipeline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hillock.api.HillockException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the file: what is read is true, and what is missing is said. */
final class RunLogDamageTest {
  private static final long STEPS = 2 * RunLogWriter.STEPS + 5;

  @TempDir Path folder;
  private final RandomRun run = new RandomRun(9, STEPS, 5, 0.0005);
  private Path damaged;
  private byte[] whole;
  private final List<Reading> undamaged = new ArrayList<>();

  @BeforeEach
  void writeALog() throws IOException, InterruptedException {
    Path file = folder.resolve("run.log");
    try (RunLogWriter writer = RunLogWriter.create(file, run.description())) {
      // Population E records every step; the spikes of I alone make a small file.
      for (long step = 3; step < STEPS; step += 577) {
        writer.spike(0, step, new int[] {1, 4}, 2);
        writer.spike(
            1, step + 1, new int[] {(int) (step % 5)}, new double[] {(step + 0.3) * 0.1}, 1);
      }
      writer.sample(0, 1, STEPS, new double[] {-65.5});
      writer.finish(STEPS, LogEnd.COMPLETE);
    }
    whole = Files.readAllBytes(file);
    undamaged.add(Reading.of(RunLog.open(file), 0));
    undamaged.add(Reading.of(RunLog.open(file), 1));
    damaged = folder.resolve("damaged.log");
  }

  private void check(byte[] bytes, String what) throws IOException, InterruptedException {
    Files.write(damaged, bytes);
    RunLog log;
    try {
      log = RunLog.open(damaged);
    } catch (HillockException e) {
      assertThat(e).hasMessageContaining("damaged.log is no run log");
      return;
    }
    boolean anyLoss = false;
    for (int p = 0; p < 2; p++) {
      Reading all = undamaged.get(p);
      Reading found = Reading.of(log, p);
      assertThat(found.events())
          .as(what)
          .isEqualTo(all.events().stream().filter(e -> e.step() <= found.steps()).toList());
      anyLoss |= found.loss().isPresent();
      if (found.loss().isPresent()) {
        assertThat(found.loss().get().missing()).as(what).isEqualTo(STEPS - found.steps());
      } else {
        assertThat(found.events()).as(what).isEqualTo(all.events());
      }
    }
    assertThat(anyLoss).as(what + ": loss is reported").isTrue();
  }

  @Test
  void aLogCutOffAtAnyByteIsReadUpToItsLastWholeChunk() throws IOException, InterruptedException {
    assertThat(whole.length).isLessThan(3000);
    for (int length = 0; length < whole.length; length++) {
      check(Arrays.copyOf(whole, length), "cut off at " + length);
    }
  }

  @Test
  void aFlippedBitAnywhereIsDetected() throws IOException, InterruptedException {
    for (int i = 0; i < whole.length; i++) {
      byte[] bytes = whole.clone();
      bytes[i] ^= (byte) (1 << i % 8);
      check(bytes, "bit " + i % 8 + " of byte " + i);
    }
  }

  @Test
  void whatComesBeforeTheDamageIsKept() throws IOException, InterruptedException {
    Files.write(damaged, Arrays.copyOf(whole, whole.length - 1));
    Reading reading = Reading.of(RunLog.open(damaged), 0);
    assertThat(reading.steps()).isEqualTo(STEPS);
    assertThat(reading.loss().orElseThrow().text())
        .isEqualTo(
            "the log ends within a chunk (byte "
                + (whole.length - 56)
                + "): E can be read up to step "
                + STEPS
                + ", 0 steps are missing");
  }

  @Test
  void refusesAnotherVersion() throws IOException {
    byte[] bytes = whole.clone();
    bytes[8] = 1;
    Files.write(damaged, bytes);
    assertThatThrownBy(() -> RunLog.open(damaged))
        .hasMessageContaining("it has version 1, this Hillock reads version 2");
  }

  @Test
  void aFullDiskEndsTheRunAndKeepsWhatIsWritten() throws IOException, InterruptedException {
    RandomRun dense = new RandomRun(10, STEPS, 50, 0.05);
    Set<Long> readable = new HashSet<>();
    for (int space : List.of(2000, 100_000, 300_000)) {
      Path file = folder.resolve("full-" + space + ".log");
      RunLogWriter writer = new RunLogWriter(file, new SmallDisk(file, space), dense.description());
      assertThatThrownBy(() -> dense.play(writer, STEPS, 100))
          .isInstanceOfSatisfying(
              HillockException.class,
              e -> assertThat(e.category()).isEqualTo(HillockException.Category.RESOURCE))
          .hasMessageContaining("No space left on device");
      writer.finish(STEPS, LogEnd.FAILED);
      writer.close();
      Reading live = Reading.of(writer.log(), 1);
      Reading later = Reading.of(RunLog.open(file), 1);
      for (Reading reading : List.of(live, later)) {
        assertThat(reading.events()).isEqualTo(dense.events(1, 0, reading.steps()));
        assertThat(reading.loss()).isPresent();
      }
      assertThat(live.events()).isEqualTo(later.events());
      readable.add(live.steps());
    }
    assertThat(readable).contains(0L, RunLogWriter.STEPS);
  }

  /** A disk with so much space. */
  private static final class SmallDisk extends OutputStream {
    private final OutputStream out;
    private long space;

    SmallDisk(Path file, long space) throws IOException {
      out = new FileOutputStream(file.toFile());
      this.space = space;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      int fits = (int) Math.min(space, length);
      out.write(bytes, from, fits);
      space -= fits;
      if (fits < length) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}

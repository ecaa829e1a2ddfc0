package org.hillock.pipeline.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpikeHashTest {
  private static final long STEPS = 9000;

  @TempDir Path folder;

  @Test
  void isTheDigestOfPopulationStepAndNeuronOfEachSpike()
      throws InterruptedException, NoSuchAlgorithmException {
    RandomRun run = new RandomRun(11, STEPS, 30, 0.02);
    MessageDigest expected = MessageDigest.getInstance("SHA-256");
    long count = 0;
    for (int p = 0; p < 2; p++) {
      for (RandomRun.Event event : run.events(p, 0, STEPS)) {
        if (event.what().startsWith("spike ")) {
          ByteBuffer spike = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
          spike.putInt(p).putLong(event.step()).putInt(Integer.parseInt(event.what().substring(6)));
          expected.update(spike.flip());
          count++;
        }
      }
    }
    RunLogWriter writer = RunLogWriter.create(folder.resolve("run.log"), run.description());
    run.play(writer, STEPS, 100);
    writer.finish(STEPS, LogEnd.COMPLETE);
    assertThat(SpikeHash.of(writer.log()))
        .isEqualTo(new SpikeHash(count, HexFormat.of().formatHex(expected.digest())));
  }
}

package org.hillock.pipeline.log;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import org.hillock.api.analyze.Spikes;

/**
 * The number of all spikes of a run, and a hash that says whether two runs have the same.
 *
 * @param spikes how many
 * @param hash SHA-256, in hexadecimal, over all spikes, population by population and there by time,
 *     then neuron; each as population (32 bits), step (64 bits) and neuron (32 bits), and one off
 *     the grid with its time (64 bits), little-endian
 * @since 1.0
 */
public record SpikeHash(long spikes, String hash) {
  private static final int SPIKE = 2 * Integer.BYTES + Long.BYTES + Double.BYTES;

  /**
   * Reads a whole log, waiting for what is not yet written.
   *
   * @param log the log
   * @return its spikes' number and hash
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public static SpikeHash of(RunLog log) throws InterruptedException {
    MessageDigest digest = sha256();
    ByteBuffer buffer = Format.wrap(new byte[SPIKE * 1024]);
    AtomicLong spikes = new AtomicLong();
    for (int p = 0; p < log.description().populations().size(); p++) {
      int population = p;
      try (LogCursor cursor = log.cursor(p)) {
        cursor.forEach(batch -> {
          spikes.addAndGet(batch.spikes().size());
          update(digest, population, batch, buffer);
        });
      }
    }
    return new SpikeHash(spikes.get(), HexFormat.of().formatHex(digest.digest()));
  }

  private static void update(
      MessageDigest digest, int population, LogBatch batch, ByteBuffer buffer) {
    Spikes spikes = batch.spikes();
    for (int i = 0; i < spikes.size(); i++) {
      buffer.putInt(population).putLong(batch.spikeStep(i)).putInt(spikes.neuron(i));
      if (batch.isOffGrid()) {
        buffer.putDouble(spikes.time(i));
      }
      if (buffer.remaining() < SPIKE || i == spikes.size() - 1) {
        digest.update(buffer.flip());
        buffer.clear();
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

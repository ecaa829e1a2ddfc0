package org.hillock.pipeline.log;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.engine.plan.Recorder;

/**
 * Writes a run log. All calls come from the thread that simulates; it appends to memory and now and
 * then to the file, and never waits for a reader.
 *
 * <p>Where one chunk ends and the next begins depends on the run alone, so two runs of the same
 * pipeline give analyzers the same batches.
 *
 * @since 1.0
 */
public final class RunLogWriter implements Recorder, AutoCloseable {
  /** A chunk covers at most so many steps. */
  static final long STEPS = 4096;

  /** A chunk ends at the first step that makes it larger. */
  static final long BYTES = 1 << 20;

  private final Path file;
  private final OutputStream stream;
  private final ChunkOutput out;
  private final LogDescription description;
  private final PopulationBuffer[] buffers;
  private final long start;
  private final Growth growth = new Growth();
  private boolean ended;

  RunLogWriter(Path file, OutputStream stream, LogDescription description) throws IOException {
    this.file = file;
    this.stream = stream;
    this.description = description;
    out = new ChunkOutput(stream);
    buffers =
        description.populations().stream()
            .map(PopulationBuffer::new)
            .toArray(PopulationBuffer[]::new);
    out.write(header(description));
    start = out.position();
    growth.commit(start);
  }

  /**
   * Begins a log.
   *
   * @param file a file that does not exist yet
   * @param description what the log will hold
   * @return the writer
   * @throws HillockException if the file exists or cannot be written
   */
  public static RunLogWriter create(Path file, LogDescription description) {
    try {
      Files.createFile(file);
      // Not a channel: an interrupt would close it, and the log with it.
      return new RunLogWriter(file, new FileOutputStream(file.toFile()), description);
    } catch (IOException e) {
      throw cannotWrite(file, "cannot begin the run log", e);
    }
  }

  private static byte[] header(LogDescription description) {
    byte[] text = DescriptionText.write(description).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[Format.PREFIX + text.length + Integer.BYTES];
    ByteBuffer header = Format.wrap(bytes);
    header.putLong(Format.MAGIC).putInt(Format.VERSION).putInt(text.length).put(text);
    header.putInt(Format.checksum(bytes, 0, header.position()));
    return bytes;
  }

  /**
   * The log, to be read while it grows.
   *
   * @return a view whose cursors wait for what is not yet written
   */
  public RunLog log() {
    return new RunLog(file, description, start, growth);
  }

  @Override
  public void spike(int population, long step, int[] neurons, int count) {
    if (!ended) {
      PopulationBuffer buffer = buffers[population];
      makeRoom(population, buffer, step);
      buffer.spike(step, neurons, count);
    }
  }

  @Override
  public void spike(int population, long step, int[] neurons, double[] times, int count) {
    if (!ended) {
      PopulationBuffer buffer = buffers[population];
      makeRoom(population, buffer, step);
      buffer.spike(step, neurons, times, count);
    }
  }

  @Override
  public void sample(int population, int record, long step, double[] values) {
    if (!ended) {
      PopulationBuffer buffer = buffers[population];
      makeRoom(population, buffer, step);
      buffer.sample(record, step, values);
    }
  }

  /** An event at a step says that everything before that step has been recorded. */
  private void makeRoom(int population, PopulationBuffer buffer, long step) {
    if (step > buffer.newest()) {
      cutGrid(population, buffer, step - 1);
      if (step - 1 > buffer.from() && buffer.bytes() >= BYTES) {
        cut(population, buffer, step - 1);
      }
    }
  }

  private void cutGrid(int population, PopulationBuffer buffer, long to) {
    long next = (buffer.from() / STEPS + 1) * STEPS;
    while (next <= to && !ended) {
      cut(population, buffer, next);
      next += STEPS;
    }
  }

  /**
   * Says that steps have been computed, so that readers learn that nothing happened in them.
   *
   * @param steps how many steps of the run are done
   * @throws HillockException if the log cannot be written
   */
  public void completed(long steps) {
    for (int p = 0; p < buffers.length && !ended; p++) {
      cutGrid(p, buffers[p], steps - 1);
    }
  }

  /**
   * Writes what is left, and that the run is over. What was recorded after its last whole step is
   * dropped, unless it is in the file already.
   *
   * @param steps how many steps of the run are done
   * @param end how it ended
   * @throws HillockException if the log cannot be written; what is in the file stays readable
   */
  public void finish(long steps, LogEnd end) {
    for (int p = 0; p < buffers.length && !ended; p++) {
      long last = Math.max(steps, buffers[p].from());
      buffers[p].forgetAfter(last);
      cutGrid(p, buffers[p], last);
      if (buffers[p].pending(last)) {
        cut(p, buffers[p], last);
      }
    }
    if (!ended) {
      writeEnd(steps, end);
      close();
    }
  }

  private void writeEnd(long steps, LogEnd end) {
    int length = Long.BYTES * buffers.length;
    ByteBuffer payload = out.payload(length);
    for (PopulationBuffer buffer : buffers) {
      payload.putLong(buffer.spikes());
    }
    commit(Format.END, end.ordinal(), length, 0, steps);
  }

  private void cut(int population, PopulationBuffer buffer, long to) {
    long length = buffer.payload(to);
    if (length > Integer.MAX_VALUE - Format.CHUNK_HEADER - 8) {
      throw tooLarge(length);
    }
    long from = buffer.from();
    buffer.drain(to, out.payload((int) length));
    commit(Format.DATA, population, (int) length, from, to);
  }

  private void commit(int kind, int subject, int length, long from, long to) {
    try {
      out.chunk(kind, subject, length, from, to);
      growth.commit(out.position());
    } catch (IOException e) {
      long whole = growth.length();
      end();
      truncate(whole);
      throw cannotWrite(file, "cannot write the run log any further", e);
    }
  }

  /** Without the half chunk a reader sees a log that merely ends early. */
  private void truncate(long length) {
    if (stream instanceof FileOutputStream fileStream) {
      try {
        fileStream.getChannel().truncate(length);
      } catch (IOException e) {
        // The checksum tells readers where the good part ends.
        return;
      }
    }
  }

  /** Closes the file. Readers get what is in it. */
  @Override
  public void close() {
    if (!ended) {
      end();
    }
    try {
      stream.close();
    } catch (IOException e) {
      throw cannotWrite(file, "cannot close the run log", e);
    }
  }

  private void end() {
    ended = true;
    growth.close();
  }

  private static HillockException tooLarge(long length) {
    return new HillockException(
        HillockException.Category.USER,
        List.of(
            Problem.error(
                "a single step records " + length + " bytes, more than a run log can hold",
                "record fewer neurons",
                Location.NOWHERE)));
  }

  private static HillockException cannotWrite(Path file, String what, IOException cause) {
    return new HillockException(
        HillockException.Category.RESOURCE,
        List.of(
            Problem.error(
                what + " " + file + ": " + cause.getMessage(),
                "make room on the disk, record less, or choose another folder",
                Location.NOWHERE)),
        cause);
  }
}

package org.hillock.pipeline.log;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;

/**
 * Reads one population's chunks in order, at its own pace. For one thread.
 *
 * @since 1.0
 */
public final class LogCursor implements AutoCloseable {
  private final LogDescription description;
  private final Growth growth;
  private final int population;
  // Not a channel: an interrupt would close it.
  private final RandomAccessFile file;
  private byte[] bytes = new byte[1 << 12];
  private long position;
  private long step;
  private long spikes;
  private boolean over;
  private Optional<LogEnd> end = Optional.empty();
  private Optional<LogLoss> loss = Optional.empty();

  LogCursor(Path path, LogDescription description, long start, Growth growth, int population) {
    this.description = description;
    this.growth = growth;
    this.population = population;
    position = start;
    try {
      file = new RandomAccessFile(path.toFile(), "r");
    } catch (IOException e) {
      throw new HillockException(
          HillockException.Category.RESOURCE,
          List.of(
              Problem.error("cannot read the run log " + path + ": " + e, "", Location.NOWHERE)),
          e);
    }
  }

  /**
   * Waits for the next batch.
   *
   * @return a batch, valid until the next call; empty at the end of what can be read
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public Optional<LogBatch> next() throws InterruptedException {
    while (!over) {
      long length = growth.awaitBeyond(position);
      if (length == position) {
        return lost("the log has no end: the run was cut off or could not be written further");
      }
      Optional<LogBatch> batch = read(length);
      if (batch.isPresent()) {
        return batch;
      }
    }
    return Optional.empty();
  }

  /**
   * Reads all that is left.
   *
   * @param reader takes each batch, valid during the call
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public void forEach(Consumer<? super LogBatch> reader) throws InterruptedException {
    for (Optional<LogBatch> batch = next(); batch.isPresent(); batch = next()) {
      reader.accept(batch.get());
    }
  }

  private Optional<LogBatch> read(long length) {
    try {
      if (length - position < Format.CHUNK_HEADER) {
        return lost("the log ends within a chunk's header");
      }
      ByteBuffer header = load(position, Format.CHUNK_HEADER);
      int checksum = Format.checksum(bytes, 0, Format.CHUNK_HEADER - Integer.BYTES);
      if (header.getInt(Format.CHUNK_HEADER - Integer.BYTES) != checksum
          || header.getInt() != Format.CHUNK) {
        return lost("a chunk's header is damaged");
      }
      return chunk(header, length);
    } catch (IOException e) {
      return lost("the log cannot be read: " + e);
    }
  }

  private Optional<LogBatch> chunk(ByteBuffer header, long fileLength) throws IOException {
    int kind = header.getInt();
    int subject = header.getInt();
    int length = header.getInt();
    long from = header.getLong();
    long to = header.getLong();
    int checksum = header.getInt();
    long start = position + Format.CHUNK_HEADER;
    if (length < 0 || fileLength - start < length) {
      return lost("the log ends within a chunk");
    }
    if (kind == Format.DATA && subject != population) {
      position = start + length;
      return Optional.empty();
    }
    ByteBuffer payload = load(start, length);
    if (Format.checksum(bytes, 0, length) != checksum) {
      return lost("a chunk's checksum is wrong");
    }
    return switch (kind) {
      case Format.DATA -> data(from, to, payload, start + length);
      case Format.END -> end(subject, payload, start + length);
      default -> lost("a chunk is of the unknown kind " + kind);
    };
  }

  private Optional<LogBatch> data(long from, long to, ByteBuffer payload, long next) {
    if (from != step || to < from) {
      return lost("a chunk begins at step " + from + " instead of " + step);
    }
    try {
      LogBatch batch = LogBatch.of(description, population, from, to, payload);
      position = next;
      step = to;
      spikes += batch.spikes().size();
      return Optional.of(batch);
    } catch (BufferUnderflowException
        | IndexOutOfBoundsException
        | ArithmeticException
        | IllegalArgumentException e) {
      return lost("a chunk does not hold what it should: " + e.getMessage());
    }
  }

  private Optional<LogBatch> end(int how, ByteBuffer payload, long next) {
    LogEnd[] ends = LogEnd.values();
    if (how < 0
        || how >= ends.length
        || payload.limit() != Long.BYTES * description.populations().size()) {
      return lost("the end of the log does not hold what it should");
    }
    long expected = payload.getLong(Long.BYTES * population);
    if (expected != spikes) {
      return lost("the log has " + spikes + " spikes instead of " + expected);
    }
    position = next;
    end = Optional.of(ends[how]);
    over = true;
    return Optional.empty();
  }

  private ByteBuffer load(long at, int length) throws IOException {
    if (bytes.length < length) {
      bytes = new byte[length];
    }
    file.seek(at);
    file.readFully(bytes, 0, length);
    return Format.wrap(bytes).limit(length);
  }

  private Optional<LogBatch> lost(String reason) {
    over = true;
    String name = description.populations().get(population).name();
    loss = Optional.of(new LogLoss(name, step, description.steps() - step, position, reason));
    return Optional.empty();
  }

  /**
   * Up to which step it has read.
   *
   * @return the end of the last batch
   */
  public long step() {
    return step;
  }

  /**
   * How the run ended.
   *
   * @return known once {@link #next} has reached the end of an undamaged log
   */
  public Optional<LogEnd> end() {
    return end;
  }

  /**
   * What could not be read.
   *
   * @return known once {@link #next} has given nothing; empty if the log is whole
   */
  public Optional<LogLoss> loss() {
    return loss;
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      // Nothing was written; the system releases the file with the process at the latest.
      return;
    }
  }
}

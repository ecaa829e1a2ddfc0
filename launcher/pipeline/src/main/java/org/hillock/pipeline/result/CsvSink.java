package org.hillock.pipeline.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.hillock.api.sink.Frame;
import org.hillock.api.sink.Schema;
import org.hillock.api.sink.Sink;
import org.hillock.api.unit.Unit;

/** Writes CSV into a partial file, which gets its name when all went well. */
final class CsvSink implements Sink {
  private static final int BUFFER = 1 << 16;

  /** Up to here a whole number has no exponent and is exact. */
  private static final double WHOLE = 1e15;

  private final Path file;
  private final OutputStream out;
  private final int columns;
  private final char separator;
  private final StringBuilder text = new StringBuilder(BUFFER + 1024);
  private boolean failed;
  private boolean closed;

  CsvSink(Path file, Schema schema, char separator) throws IOException {
    this.file = file;
    this.separator = separator;
    columns = schema.columns().size();
    out =
        Files.newOutputStream(
            AtomicFile.partial(file), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    for (int c = 0; c < columns; c++) {
      Schema.Field field = schema.columns().get(c);
      String unit = field.unit().equals(Unit.ONE) ? "" : " (" + field.unit().symbol() + ")";
      separate(c);
      text.append(quote(field.name() + unit));
    }
    text.append("\r\n");
  }

  private String quote(String value) {
    boolean plain =
        value.chars().noneMatch(c -> c == separator || c == '"' || c == '\r' || c == '\n');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  @Override
  public void write(Frame frame) throws IOException {
    int rows = frame.rows();
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        separate(c);
        append(frame.value(r, c));
      }
      text.append("\r\n");
      if (text.length() >= BUFFER) {
        flush();
      }
    }
  }

  private void separate(int column) {
    if (column > 0) {
      text.append(separator);
    }
  }

  private void append(double value) {
    boolean negativeZero = value == 0 && 1 / value < 0;
    if (Math.abs(value) < WHOLE && value == Math.rint(value) && !negativeZero) {
      text.append((long) value);
    } else if (!Double.isNaN(value)) {
      text.append(value);
    } else if (columns == 1) {
      // A row of one empty field would be an empty line, which readers skip.
      text.append("\"\"");
    }
  }

  private void flush() throws IOException {
    try {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      failed = true;
      throw e;
    }
    text.setLength(0);
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (out) {
      if (!failed) {
        flush();
      }
    } catch (IOException e) {
      failed = true;
      throw e;
    } finally {
      if (failed) {
        Files.deleteIfExists(AtomicFile.partial(file));
      }
    }
    if (!failed) {
      AtomicFile.publish(file);
    }
  }
}

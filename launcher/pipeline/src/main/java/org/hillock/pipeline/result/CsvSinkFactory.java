package org.hillock.pipeline.result;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hillock.api.sink.Schema;
import org.hillock.api.sink.Sink;
import org.hillock.api.sink.SinkFactory;

/**
 * Comma-separated values as in RFC 4180: a header of names with units, numbers that read back to
 * the same bits, an empty field for NaN. The file appears when the sink is closed.
 *
 * @since 1.0
 */
public final class CsvSinkFactory implements SinkFactory<CsvOptions> {
  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String about() {
    return "comma-separated values with a header of names and units";
  }

  @Override
  public Class<CsvOptions> config() {
    return CsvOptions.class;
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public Sink open(CsvOptions config, Schema schema, Path file) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    return new CsvSink(file, schema, config.separator().character());
  }
}

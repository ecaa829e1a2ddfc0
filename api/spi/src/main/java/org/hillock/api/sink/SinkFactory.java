package org.hillock.api.sink;

import java.io.IOException;
import java.nio.file.Path;
import org.hillock.api.Configured;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Opens sinks of one file format.
 *
 * @param <C> the options
 * @since 1.0
 */
@ConsumerType
public interface SinkFactory<C extends Record> extends Configured<C> {
  /**
   * The ending of the files it writes.
   *
   * @return for instance {@code "csv"}
   */
  String extension();

  /**
   * Opens a file that does not exist yet.
   *
   * @param config the options
   * @param schema the columns
   * @param file where to write
   * @return the sink
   * @throws IOException if the file cannot be created
   */
  Sink open(C config, Schema schema, Path file) throws IOException;
}

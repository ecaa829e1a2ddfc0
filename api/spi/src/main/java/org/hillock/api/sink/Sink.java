package org.hillock.api.sink;

import java.io.Closeable;
import java.io.IOException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes frames in order. All calls come from one thread; {@code close} is called also after a
 * failure.
 *
 * @since 1.0
 */
@ConsumerType
public interface Sink extends Closeable {
  /**
   * Writes rows.
   *
   * @param frame valid during this call only
   * @throws IOException if they cannot be written
   */
  void write(Frame frame) throws IOException;
}

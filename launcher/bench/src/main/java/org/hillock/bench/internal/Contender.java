package org.hillock.bench.internal;

import java.io.IOException;

/** A program that can be asked again and again to make some steps. */
interface Contender extends AutoCloseable {
  /** Makes the steps; the same number each time. */
  Measurement measure() throws IOException, InterruptedException;

  @Override
  default void close() throws IOException {}
}

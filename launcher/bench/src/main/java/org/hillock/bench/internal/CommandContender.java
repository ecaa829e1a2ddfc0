package org.hillock.bench.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A program that starts, makes its steps, prints what they took and ends.
 *
 * @param folder where it runs
 * @param command the program and its arguments
 */
record CommandContender(Path folder, List<String> command) implements Contender {
  /** Copies the list. */
  CommandContender {
    command = List.copyOf(command);
  }

  @Override
  public Measurement measure() throws IOException, InterruptedException {
    return Measurement.parse(CommandLine.output(folder, command));
  }
}

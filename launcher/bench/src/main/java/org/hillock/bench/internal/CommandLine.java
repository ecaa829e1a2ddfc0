package org.hillock.bench.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs programs to their end. */
final class CommandLine {
  private CommandLine() {}

  /**
   * What a program prints.
   *
   * @throws IllegalStateException if it fails, with what it printed
   * @throws IOException if there is no such program
   */
  static String output(Path folder, List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    if (code != 0) {
      throw new IllegalStateException(
          String.join(" ", command) + " ended with exit code " + code + ":\n" + output);
    }
    return output;
  }

  /** Whether a program is there and succeeds. */
  static boolean succeeds(List<String> command) throws InterruptedException {
    try {
      output(Path.of("").toAbsolutePath(), command);
      return true;
    } catch (IOException | IllegalStateException absent) {
      return false;
    }
  }
}

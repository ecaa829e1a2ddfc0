package org.hillock.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A command that is run again and again.
 *
 * @param title what the results call it
 * @param distribution whose start script runs
 * @param work where it may write; all it writes is removed after each run
 * @param words the command line; {@link #FRESH_FOLDER} becomes a folder that is not there yet
 */
record TimedCommand(String title, Path distribution, Path work, List<String> words) {
  static final String FRESH_FOLDER = "{folder}";

  /** Copies the words. */
  TimedCommand {
    words = List.copyOf(words);
  }

  /** Runs it; a run that fails is no measurement. */
  double milliseconds() throws IOException, InterruptedException {
    Path run = Files.createTempDirectory(work, "run");
    Path log = run.resolve("log");
    ProcessBuilder builder =
        new ProcessBuilder(line(run.resolve("results")))
            .directory(run.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    long start = System.nanoTime();
    int code = builder.start().waitFor();
    long end = System.nanoTime();
    if (code != 0) {
      throw new IllegalStateException(
          title + " ended with exit code " + code + ":\n" + Files.readString(log));
    }
    BareDistribution.remove(run);
    return (end - start) / 1e6;
  }

  private List<String> line(Path folder) {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    Path script = distribution.resolve("bin").resolve(windows ? "hillock.bat" : "hillock");
    return Stream.concat(
            Stream.of(script.toString()),
            words.stream().map(word -> word.equals(FRESH_FOLDER) ? folder.toString() : word))
        .toList();
  }
}

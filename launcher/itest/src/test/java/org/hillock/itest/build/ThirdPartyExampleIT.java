package org.hillock.itest.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in of one's own is short, as the README promises. */
class ThirdPartyExampleIT {
  private static final int LINES = 39;

  @TempDir private Path folder;

  @Test
  void modelOfAThirdPartyIsUnderFortyLines() throws IOException {
    Path sources = MavenRun.root().resolve("examples/third-party-model/src/main/java");
    assertThat(lines(sources)).isBetween(10L, (long) LINES);
  }

  @Test
  void longerModelIsNoticed() throws IOException {
    OverBudget.write(folder);
    assertThat(lines(folder)).isGreaterThan(LINES);
  }

  private static long lines(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .mapToLong(ThirdPartyExampleIT::linesOf)
          .sum();
    }
  }

  private static long linesOf(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

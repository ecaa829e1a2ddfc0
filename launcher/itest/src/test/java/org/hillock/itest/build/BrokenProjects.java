package org.hillock.itest.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Copies of the projects under {@code src/test/projects}, to be built. They lie as deep below the
 * root as the originals, so that the relative paths of their parents hold.
 */
final class BrokenProjects {
  private static final Path SOURCES = Path.of("launcher/itest/src/test/projects");
  private static final Path COPIES = Path.of("launcher/itest/target/test/projects");

  private BrokenProjects() {}

  static Path copied(String project) throws IOException {
    Path from = MavenRun.root().resolve(SOURCES).resolve(project);
    Path to = MavenRun.root().resolve(COPIES).resolve(project);
    try (Stream<Path> files = Files.walk(from)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> copy(file, to.resolve(from.relativize(file))));
    }
    return to;
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.write(to, Files.readAllBytes(from));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

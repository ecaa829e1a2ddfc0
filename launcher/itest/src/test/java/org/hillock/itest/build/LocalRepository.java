package org.hillock.itest.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hillock.itest.Assembled;

/**
 * A local repository that has everything of the user's, by links, and Hillock's artifacts as {@code
 * mvn install} would put them there; the user's own is not touched.
 */
final class LocalRepository {
  private static final String VERSION = "1.0.0-SNAPSHOT";

  private final Path folder;

  LocalRepository(Path folder) throws IOException {
    this.folder = folder;
    Path users = Path.of(System.getProperty("hillock.maven.repository"));
    link(users, folder, "org");
    link(users.resolve("org"), folder.resolve("org"), "hillock");
  }

  Path withHillock(String... modules) throws IOException {
    for (String module : modules) {
      Path project = Assembled.root().resolve(module);
      try (var jars =
          Files.newDirectoryStream(
              project.resolve("target"), "org.hillock.*-" + VERSION + ".jar")) {
        install(project, jars.iterator().next());
      }
    }
    return folder;
  }

  private void install(Path project, Path jar) throws IOException {
    String artifact = jar.getFileName().toString().replace("-" + VERSION + ".jar", "");
    Path place =
        Files.createDirectories(folder.resolve("org/hillock").resolve(artifact).resolve(VERSION));
    Files.copy(jar, place.resolve(jar.getFileName()));
    Files.copy(
        project.resolve("target/.flattened-pom.xml"),
        place.resolve(artifact + "-" + VERSION + ".pom"));
  }

  /** Links all entries of a folder but one. */
  private static void link(Path from, Path to, String except) throws IOException {
    Files.createDirectories(to);
    try (var entries = Files.newDirectoryStream(from)) {
      for (Path entry : entries) {
        if (!entry.getFileName().toString().equals(except)) {
          Files.createSymbolicLink(to.resolve(entry.getFileName()), entry.toAbsolutePath());
        }
      }
    }
  }
}

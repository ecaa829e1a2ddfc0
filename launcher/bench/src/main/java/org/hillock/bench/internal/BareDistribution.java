package org.hillock.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A distribution as it comes out of the zip: without AOT caches. To turn them off by an option
 * would also turn off the JDK's own archive of classes, which nobody goes without.
 */
final class BareDistribution {
  /** The AOT caches within a distribution. */
  static final List<Path> CACHES =
      List.of(Path.of("lib", "hillock.aot"), Path.of("lib", "hillock-vectors.aot"));

  private BareDistribution() {}

  /** Copies all but the caches; {@code target} is new. */
  static Path copy(Path distribution, Path target) throws IOException {
    for (Path from : content(distribution)) {
      Path relative = distribution.relativize(from);
      if (!CACHES.contains(relative)) {
        Files.copy(from, target.resolve(relative), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return target;
  }

  /** Removes a folder with all that is in it. */
  static void remove(Path folder) throws IOException {
    for (Path path : content(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
      Files.delete(path);
    }
  }

  /** The folder and all in it, each folder before its content. */
  private static List<Path> content(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.toList();
    }
  }
}

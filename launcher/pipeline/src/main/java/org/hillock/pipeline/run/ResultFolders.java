package org.hillock.pipeline.run;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;

/**
 * Makes folders for results; two processes that ask at once get two folders.
 *
 * @since 1.0
 */
public final class ResultFolders {
  private static final int MOST = 1_000_000;

  private ResultFolders() {}

  /**
   * Makes the next free folder {@code base/name-001}, {@code base/name-002}, ….
   *
   * @param base where result folders are kept; made if need be
   * @param name the pipeline's name; characters that are no letters or digits become hyphens
   * @return a folder that did not exist and is empty
   * @throws HillockException if it cannot be made
   */
  public static Path next(Path base, String name) {
    String stem = stem(name);
    try {
      Files.createDirectories(base);
      for (int i = 1; i < MOST; i++) {
        try {
          return Files.createDirectory(
              base.resolve(String.format(Locale.ROOT, "%s-%03d", stem, i)));
        } catch (FileAlreadyExistsException taken) {
          continue;
        }
      }
    } catch (IOException e) {
      throw cannot(base, e);
    }
    throw new HillockException(
        HillockException.Category.RESOURCE,
        List.of(
            Problem.error(
                base + " holds " + MOST + " results of " + stem, "remove some", Location.NOWHERE)));
  }

  /**
   * Makes a certain folder, or takes it if it is there and empty.
   *
   * @param folder the folder
   * @return the folder
   * @throws HillockException if it is not empty or cannot be made
   */
  public static Path use(Path folder) {
    try {
      Files.createDirectories(folder);
      try (var entries = Files.newDirectoryStream(folder)) {
        if (entries.iterator().hasNext()) {
          throw HillockException.user(
              Problem.error(
                  "the output folder "
                      + folder
                      + " is not empty, and results are never overwritten",
                  "name another folder, or remove this one",
                  Location.NOWHERE));
        }
      }
      return folder;
    } catch (FileAlreadyExistsException e) {
      throw HillockException.user(
          Problem.error(
              "the output folder " + folder + " is a file", "name a folder", Location.NOWHERE));
    } catch (IOException e) {
      throw cannot(folder, e);
    }
  }

  private static String stem(String name) {
    String stem = name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String some = stem.isEmpty() ? "pipeline" : stem;
    return some.length() <= 80 ? some : some.substring(0, 80);
  }

  private static HillockException cannot(Path path, IOException cause) {
    return new HillockException(
        HillockException.Category.RESOURCE,
        List.of(
            Problem.error(
                "cannot make the folder " + path + ": " + cause,
                "check the permissions and the space on the disk",
                Location.NOWHERE)),
        cause);
  }
}

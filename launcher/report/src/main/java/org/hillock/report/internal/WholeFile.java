package org.hillock.report.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;

/** Writes files that appear whole or not at all. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file, or replaces it.
   *
   * @param folder its folder; made if need be
   * @param name its name
   * @param content all of it
   * @return the file
   * @throws HillockException if it cannot be written; category RESOURCE
   */
  public static Path write(Path folder, String name, byte[] content) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      // Not a temporary file of the JDK's: only its owner could read that.
      String suffix = Long.toHexString(System.nanoTime()) + "-" + Thread.currentThread().threadId();
      Path part = folder.resolve("." + name + "." + suffix + ".part");
      try {
        Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        move(part, file);
      } finally {
        Files.deleteIfExists(part);
      }
      return file;
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static HillockException cannotWrite(Path file, IOException cause) {
    return new HillockException(
        HillockException.Category.RESOURCE,
        List.of(
            Problem.error(
                "cannot write " + file + ": " + cause,
                "check the permissions and the space on the disk",
                Location.NOWHERE)),
        cause);
  }
}

package org.hillock.pipeline.result;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that appear whole or not at all. */
final class AtomicFile {
  private AtomicFile() {}

  /** Where a file is written before it gets its name. */
  static Path partial(Path file) {
    return file.resolveSibling(file.getFileName() + ".partial");
  }

  /** Gives a partial file its name. */
  static void publish(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    try {
      Files.move(partial(file), file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(partial(file), file);
    }
  }

  static void write(Path file, byte[] bytes) throws IOException {
    Path partial = partial(file);
    try {
      Files.write(partial, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      publish(file);
    } catch (IOException e) {
      Files.deleteIfExists(partial);
      throw e;
    }
  }
}

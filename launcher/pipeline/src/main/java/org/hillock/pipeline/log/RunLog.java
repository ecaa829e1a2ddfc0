package org.hillock.pipeline.log;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;

/**
 * A run log that can be read, growing or finished. May be used by any number of threads; each opens
 * its own cursors.
 *
 * @since 1.0
 */
public final class RunLog {
  private final Path file;
  private final LogDescription description;
  private final long start;
  private final Growth growth;

  RunLog(Path file, LogDescription description, long start, Growth growth) {
    this.file = file;
    this.description = description;
    this.start = start;
    this.growth = growth;
  }

  /**
   * Opens a log that no longer grows.
   *
   * @param file the file
   * @return the log; damage behind its header is found by its cursors
   * @throws HillockException if the file cannot be read or is no run log
   */
  public static RunLog open(Path file) {
    try {
      byte[] header = readHeader(file);
      int length = header.length - Format.PREFIX - Integer.BYTES;
      LogDescription description =
          describe(file, new String(header, Format.PREFIX, length, StandardCharsets.UTF_8));
      return new RunLog(file, description, header.length, Growth.finished(Files.size(file)));
    } catch (IOException e) {
      throw new HillockException(
          HillockException.Category.RESOURCE,
          List.of(
              Problem.error(
                  "cannot read the run log " + file + ": " + e,
                  "check its name",
                  Location.NOWHERE)),
          e);
    }
  }

  private static LogDescription describe(Path file, String text) {
    try {
      return DescriptionText.read(text);
    } catch (RuntimeException e) {
      throw damaged(file, "its description is " + e.getMessage());
    }
  }

  private static byte[] readHeader(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file);
        DataInputStream in = new DataInputStream(stream)) {
      byte[] prefix = in.readNBytes(Format.PREFIX);
      int length = textLength(file, prefix, Files.size(file));
      byte[] all = new byte[Format.PREFIX + length + Integer.BYTES];
      System.arraycopy(prefix, 0, all, 0, prefix.length);
      in.readFully(all, prefix.length, all.length - prefix.length);
      int checksum = Format.wrap(all).getInt(Format.PREFIX + length);
      if (checksum != Format.checksum(all, 0, Format.PREFIX + length)) {
        throw damaged(file, "its header's checksum is wrong");
      }
      return all;
    } catch (EOFException e) {
      throw damaged(file, "it ends within its header");
    }
  }

  private static int textLength(Path file, byte[] prefix, long size) {
    if (prefix.length < Format.PREFIX) {
      throw damaged(file, "it ends within its header");
    }
    ByteBuffer header = Format.wrap(prefix);
    if (header.getLong() != Format.MAGIC) {
      throw damaged(file, "it does not begin as one");
    }
    int version = header.getInt();
    if (version != Format.VERSION) {
      throw damaged(
          file, "it has version " + version + ", this Hillock reads version " + Format.VERSION);
    }
    int length = header.getInt();
    if (length < 0 || length > Format.LONGEST_DESCRIPTION || length > size) {
      throw damaged(file, "its header's length is wrong");
    }
    return length;
  }

  private static HillockException damaged(Path file, String why) {
    return HillockException.user(
        Problem.error(file + " is no run log that can be read: " + why, "", Location.NOWHERE));
  }

  /**
   * What the log holds.
   *
   * @return the description
   */
  public LogDescription description() {
    return description;
  }

  /**
   * Reads a population from the start.
   *
   * @param population its index
   * @return a cursor for one thread
   * @throws HillockException if the file cannot be opened
   */
  public LogCursor cursor(int population) {
    return new LogCursor(file, description, start, growth, population);
  }
}

package org.hillock.app.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hillock.api.HillockException;
import org.hillock.api.HillockException.Category;
import org.hillock.api.Location;
import org.hillock.api.Problem;

/**
 * A folder that holds Hillock: {@code bin lib bundles plugins conf}.
 *
 * @param home the folder
 * @since 1.0
 */
public record Distribution(Path home) {
  /** The system property with which the start script names the folder. */
  public static final String PROPERTY = "hillock.home";

  /** Makes the path absolute. */
  public Distribution {
    home = home.toAbsolutePath().normalize();
  }

  /**
   * The distribution that this process was started from: the one that the system property names, or
   * else the one whose {@code lib} folder holds this class.
   *
   * @return the distribution
   * @throws HillockException if neither names a folder with bundles
   */
  public static Distribution here() {
    String property = System.getProperty(PROPERTY, "");
    Path home =
        property.isEmpty() ? CodeSource.of(Distribution.class).resolve("../..") : Path.of(property);
    Distribution found = new Distribution(home);
    if (!Files.isDirectory(found.bundles())) {
      throw incomplete("there is no folder " + found.bundles());
    }
    return found;
  }

  /**
   * Where the plug-ins of the distribution are.
   *
   * @return a folder
   */
  public Path bundles() {
    return home.resolve("bundles");
  }

  /**
   * Where third parties' plug-ins are put.
   *
   * @return a folder that may be missing
   */
  public Path plugins() {
    return home.resolve("plugins");
  }

  /**
   * The jars in {@code bundles}.
   *
   * @return by name
   * @throws HillockException if the folder cannot be read or is empty
   */
  List<Path> bundleJars() {
    try (Stream<Path> entries = Files.list(bundles())) {
      List<Path> jars = entries.filter(path -> path.toString().endsWith(".jar")).sorted().toList();
      if (jars.isEmpty()) {
        throw incomplete(bundles() + " holds no bundles");
      }
      return jars;
    } catch (IOException e) {
      throw incomplete("cannot read " + bundles() + ": " + e);
    }
  }

  private static HillockException incomplete(String message) {
    String remedy = "unpack the distribution again, or build it with mvn package";
    return new HillockException(
        Category.RESOURCE, List.of(Problem.error(message, remedy, Location.NOWHERE)));
  }
}

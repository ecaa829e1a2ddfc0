package org.hillock.itest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hillock.app.platform.Distribution;
import org.hillock.app.platform.Platform;

/** The distribution that the build has just made, and the checkout that it was made from. */
public final class Assembled {
  private Assembled() {}

  /** The folder of the root POM. */
  public static Path root() {
    String given = System.getProperty("hillock.root", "");
    return (given.isEmpty() ? Path.of("..", "..") : Path.of(given)).toAbsolutePath().normalize();
  }

  public static Distribution distribution() {
    Path home = root().resolve("launcher/app/target/hillock");
    if (!Files.isDirectory(home)) {
      throw new IllegalStateException(
          "there is no distribution at " + home + ": run this test by mvn verify");
    }
    return new Distribution(home);
  }

  public static Platform start(Path... pluginFolders) {
    return Platform.start(distribution(), List.of(pluginFolders));
  }

  public static Path pipeline(String name) {
    return root().resolve("examples/pipelines").resolve(name + ".json");
  }
}

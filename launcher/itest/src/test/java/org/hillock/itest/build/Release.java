package org.hillock.itest.build;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hillock.itest.baseline.Greeter;

/** Writes the release 1.0.0 of the project {@code changed-api} into a repository of files. */
final class Release {
  private static final String ARTIFACT = "broken.changed-api";
  private static final String POM =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>org.hillock</groupId>
        <artifactId>broken.changed-api</artifactId>
        <version>1.0.0</version>
      </project>
      """;
  private static final String METADATA =
      """
      <metadata>
        <groupId>org.hillock</groupId>
        <artifactId>broken.changed-api</artifactId>
        <versioning>
          <release>1.0.0</release>
          <versions>
            <version>1.0.0</version>
          </versions>
        </versioning>
      </metadata>
      """;

  private Release() {}

  static void write(Path repository) throws Exception {
    Path artifact = repository.resolve("org/hillock").resolve(ARTIFACT);
    Path release = Files.createDirectories(artifact.resolve("1.0.0"));
    Files.writeString(artifact.resolve("maven-metadata.xml"), METADATA);
    Files.writeString(release.resolve(ARTIFACT + "-1.0.0.pom"), POM);
    writeJar(release.resolve(ARTIFACT + "-1.0.0.jar"));
  }

  private static void writeJar(Path file) throws Exception {
    try (Builder builder = new Builder()) {
      builder.addClasspath(testClasses());
      builder.setProperty("Bundle-SymbolicName", ARTIFACT);
      builder.setProperty("Bundle-Version", "1.0.0");
      builder.setProperty("Export-Package", Greeter.class.getPackageName() + ";version=1.0.0");
      Jar jar = builder.build();
      if (!builder.isOk()) {
        throw new IOException(builder.getErrors().toString());
      }
      jar.write(file.toFile());
    }
  }

  private static File testClasses() throws URISyntaxException {
    return new File(Greeter.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}

package org.hillock.itest.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an inner, offline Maven answered. It is the Maven, and takes the repository, of the build
 * that runs the test.
 *
 * @param exitCode 0 if the build passed
 * @param output all that was printed
 */
record MavenRun(int exitCode, String output) {
  /** The folder of the root POM. */
  static Path root() {
    return Path.of(property("hillock.root"));
  }

  static MavenRun in(Path project, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(property("hillock.maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("-o", "-B", "-f", project.toString()));
    command.add("-Dmaven.repo.local=" + property("hillock.maven.repository"));
    command.add("-Dstyle.color=never");
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.remove("MAVEN_CMD_LINE_ARGS");
    environment.remove("MAVEN_PROJECTBASEDIR");
    environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes());
    return new MavenRun(process.waitFor(), output);
  }

  private static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException(name + " is not set: run this test by mvn verify");
    }
    return value;
  }
}

package org.hillock.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The start script, up to the point where it would start a virtual machine: which JDK it would
 * take.
 */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
  private static final Path SCRIPT = Path.of("src/main/distribution/bin/hillock").toAbsolutePath();

  @TempDir private Path folder = Path.of("");

  @Test
  void takesTheJdkThatItIsTold() throws Exception {
    Path jdk = jdk("mine", "25.0.3");

    assertThat(find(Map.of("HILLOCK_JAVA_HOME", jdk.toString())))
        .isEqualTo(new Ended(0, jdk + "\n"));
  }

  @Test
  void refusesTheJdkThatItIsToldIfThatIsTooOld() throws Exception {
    Path jdk = jdk("old", "17.0.9");

    Ended ended = find(Map.of("HILLOCK_JAVA_HOME", jdk.toString()));

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.output()).contains("HILLOCK_JAVA_HOME is " + jdk, "no Java 25 or later");
  }

  @Test
  void prefersJavaHomeToThePath() throws Exception {
    Path home = jdk("home", "26-ea");
    Path onPath = jdk("path", "25");

    assertThat(find(Map.of("JAVA_HOME", home.toString(), "PATH", path(onPath))))
        .isEqualTo(new Ended(0, home + "\n"));
  }

  @Test
  void passesOverAnOldJavaHomeForTheOneOnThePath() throws Exception {
    Path home = jdk("home", "1.8.0_402");
    Path onPath = jdk("path", "25.0.1");

    assertThat(find(Map.of("JAVA_HOME", home.toString(), "PATH", path(onPath))))
        .isEqualTo(new Ended(0, onPath + "\n"));
  }

  @Test
  void followsALinkOnThePathToItsJdk() throws Exception {
    Path jdk = jdk("real", "25.0.1");
    Path links = Files.createDirectories(folder.resolve("links"));
    Files.createSymbolicLink(links.resolve("java"), jdk.resolve("bin/java"));

    assertThat(find(Map.of("PATH", links + ":" + System.getenv("PATH"))))
        .isEqualTo(new Ended(0, jdk + "\n"));
  }

  @Test
  void canBeCalledThroughALink() throws Exception {
    Path jdk = jdk("mine", "25.0.3");
    Path script = Files.createDirectories(folder.resolve("bin")).resolve("hillock");
    Files.copy(SCRIPT, script);
    Path link = Files.createSymbolicLink(folder.resolve("hillock"), script);

    assertThat(find(link, Map.of("HILLOCK_JAVA_HOME", jdk.toString())))
        .isEqualTo(new Ended(0, jdk + "\n"));
  }

  /** In the locale of C, Java cannot open a file whose name is not ASCII. */
  @Test
  void leavesTheLocaleOfC() throws Exception {
    Path jdk = jdk("mine", "25.0.3");
    Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\necho \"${LC_ALL:-}\"\n");
    Map<String, String> start =
        Map.of("HILLOCK_JAVA_HOME", jdk.toString(), "HILLOCK_FIND_JAVA", "", "LANG", "C");

    assertThat(find(start)).isEqualTo(new Ended(0, "C.UTF-8\n"));
  }

  @Test
  void keepsALocaleThatIsSet() throws Exception {
    Path jdk = jdk("mine", "25.0.3");
    Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\necho \"${LC_ALL:-} $LANG\"\n");
    Map<String, String> start =
        Map.of("HILLOCK_JAVA_HOME", jdk.toString(), "HILLOCK_FIND_JAVA", "", "LANG", "de_DE.UTF-8");

    assertThat(find(start)).isEqualTo(new Ended(0, " de_DE.UTF-8\n"));
  }

  /**
   * How the script ended.
   *
   * @param code its exit code
   * @param output what it printed
   */
  private record Ended(int code, String output) {}

  private static String path(Path jdk) {
    return jdk.resolve("bin") + ":" + System.getenv("PATH");
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = Files.createDirectories(folder.toRealPath().resolve(name));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho started\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return home;
  }

  private Ended find(Map<String, String> environment) throws Exception {
    return find(SCRIPT, environment);
  }

  private Ended find(Path script, Map<String, String> environment) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("sh", script.toString()).redirectErrorStream(true);
    Map<String, String> all = new TreeMap<>(environment);
    all.putIfAbsent("PATH", System.getenv("PATH"));
    all.put("HOME", folder.toString());
    all.putIfAbsent("HILLOCK_FIND_JAVA", "yes");
    builder.environment().clear();
    builder.environment().putAll(all);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }
}

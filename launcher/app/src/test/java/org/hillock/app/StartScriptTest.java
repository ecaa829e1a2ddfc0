package org.hillock.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
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

  private static final String VECTORS = "--add-modules=jdk.incubator.vector";

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

  @Test
  void givesTheVectorApiToTheCommandsThatCompile() throws Exception {
    Map<String, String> start = starting(jdk("mine", "25.0.3", "java.base jdk.incubator.vector"));

    assertThat(find(SCRIPT, start, "run", "file.json").output()).contains(VECTORS);
    assertThat(find(SCRIPT, start, "explain", "file.json").output()).contains(VECTORS);
    assertThat(find(SCRIPT, start, "list").output()).doesNotContain(VECTORS);
    assertThat(find(SCRIPT, start).output()).doesNotContain(VECTORS);
  }

  @Test
  void doesNotAskAJdkForAVectorApiThatItLacks() throws Exception {
    for (String modules : List.of("", "java.base", "java.base jdk.incubator.vector.not")) {
      Map<String, String> start = starting(jdk("mine", "25.0.3", modules));

      assertThat(find(SCRIPT, start, "run", "file.json").output())
          .as(modules)
          .contains("run file.json")
          .doesNotContain(VECTORS);
    }
  }

  @Test
  void vectorsCanBeTurnedOff() throws Exception {
    Map<String, String> start = starting(jdk("mine", "25.0.3", "java.base jdk.incubator.vector"));
    start.put("HILLOCK_VECTORS", "off");

    assertThat(find(SCRIPT, start, "run", "file.json").output()).doesNotContain(VECTORS);
  }

  @Test
  void usesTheCacheThatWasMadeWithTheSameModules() throws Exception {
    Path script = Files.createDirectories(folder.resolve("bin")).resolve("hillock");
    Files.copy(SCRIPT, script);
    Path lib = Files.createDirectories(folder.resolve("lib"));
    Files.writeString(lib.resolve("hillock.aot"), "");
    Files.writeString(lib.resolve("hillock-vectors.aot"), "");
    Map<String, String> start = starting(jdk("mine", "25.0.3", "java.base jdk.incubator.vector"));

    assertThat(find(script, start, "run").output()).contains("/lib/hillock-vectors.aot");
    assertThat(find(script, start, "list").output()).contains("/lib/hillock.aot");
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

  /** A JDK of some modules whose virtual machine prints its arguments. */
  private Path jdk(String name, String version, String modules) throws IOException {
    Path home = jdk(name, version);
    Files.writeString(
        home.resolve("release"), "MODULES=\"" + modules + "\"\n", StandardOpenOption.APPEND);
    Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho \"$*\"\n");
    return home;
  }

  private static Map<String, String> starting(Path jdk) {
    return new TreeMap<>(Map.of("HILLOCK_JAVA_HOME", jdk.toString(), "HILLOCK_FIND_JAVA", ""));
  }

  private Ended find(Map<String, String> environment) throws Exception {
    return find(SCRIPT, environment);
  }

  private Ended find(Path script, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
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

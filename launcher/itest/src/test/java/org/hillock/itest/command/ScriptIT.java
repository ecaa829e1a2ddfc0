package org.hillock.itest.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hillock.itest.Assembled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(OS.WINDOWS)
class ScriptIT {
  @TempDir Path folder;

  @Test
  void inAPipeARunPrintsTheResultsPathAndNothingElse() throws Exception {
    Process process = hillock("run", Assembled.pipeline("first-spikes").toString());
    String out = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).isZero();
    assertThat(out.lines()).hasSize(1);
    Path printed = folder.resolve(out.strip());
    assertThat(printed).isDirectory();
    assertThat(Files.readString(printed.resolve("report.html"))).contains("First spikes");
    assertThat(printed.resolve("result.json")).exists();
  }

  @Test
  void twoRunsWriteTwoFolders() throws Exception {
    for (int i = 0; i < 2; i++) {
      Process process = hillock("run", Assembled.pipeline("membrane-pulse").toString());
      process.getInputStream().readAllBytes();
      assertThat(process.waitFor()).isZero();
    }
    try (var folders = Files.list(folder.resolve("results"))) {
      assertThat(folders.map(f -> f.getFileName().toString()).toList())
          .containsExactlyInAnyOrder("membrane-pulse-001", "membrane-pulse-002");
    }
  }

  @Test
  void aMissingFileIsTheUsersMistake() throws Exception {
    Process process = hillock("run", "absent.json");
    String err = new String(process.getErrorStream().readAllBytes());
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(err).contains("absent.json");
  }

  @Test
  void twentyNeuronsGetVectors() throws Exception {
    Process process = hillock("explain", Assembled.pipeline("frozen-noise").toString());
    String out = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).isZero();
    assertThat(out).containsPattern("vectors of \\d+ take over");
  }

  /** A cache that was made under other options is passed over in silence. */
  @ParameterizedTest
  @CsvSource({"list, hillock.aot", "explain, hillock-vectors.aot"})
  void theCommandsUseTheCachesThatTheBuildMade(String command, String cache) throws Exception {
    assumeThat(Assembled.distribution().home().resolve("lib").resolve(cache)).exists();
    Path log = folder.resolve("classes.log");
    ProcessBuilder builder =
        command.equals("explain")
            ? builder(command, Assembled.pipeline("first-spikes").toString())
            : builder(command);
    builder.environment().put("HILLOCK_OPTS", "-Xlog:class+load:file=" + log);
    Process process = builder.redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(log))
        .contains("org.hillock.app.Hillock source: shared objects file");
  }

  /** The script asks for the module only where the JDK says that it has it. */
  @Test
  void aJdkWithoutTheVectorApiRunsAndNamesTheOption() throws Exception {
    Path jdk = jdkWithoutVectors();
    Process process = start(jdk, "explain", Assembled.pipeline("frozen-noise").toString());
    String out = new String(process.getInputStream().readAllBytes());
    String err = new String(process.getErrorStream().readAllBytes());
    assertThat(process.waitFor()).as(err).isZero();
    assertThat(err).isEmpty();
    assertThat(out).contains("started with --add-modules jdk.incubator.vector");

    Process run = start(jdk, "run", Assembled.pipeline("first-spikes").toString());
    run.getInputStream().readAllBytes();
    assertThat(run.waitFor()).isZero();
  }

  /** The virtual machine of this test under a list of modules that lacks one. */
  private Path jdkWithoutVectors() throws IOException {
    Path real = Path.of(System.getProperty("java.home"));
    Path jdk = Files.createDirectories(folder.resolve("jdk"));
    Files.createSymbolicLink(jdk.resolve("bin"), real.resolve("bin"));
    String release = Files.readString(real.resolve("release"));
    Files.writeString(jdk.resolve("release"), release.replace(" jdk.incubator.vector", ""));
    return jdk;
  }

  private Process start(Path jdk, String... arguments) throws IOException {
    ProcessBuilder builder = builder(arguments);
    builder.environment().put("HILLOCK_JAVA_HOME", jdk.toString());
    return builder.start();
  }

  private Process hillock(String... arguments) throws IOException {
    return builder(arguments).start();
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Assembled.distribution().home().resolve("bin/hillock").toString());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(folder.toFile());
  }
}

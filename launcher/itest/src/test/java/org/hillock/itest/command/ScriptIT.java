package org.hillock.itest.command;

import static org.assertj.core.api.Assertions.assertThat;

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

  private Process hillock(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Assembled.distribution().home().resolve("bin/hillock").toString());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(folder.toFile()).start();
  }
}

package org.hillock.itest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hillock.itest.Assembled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The run log holds every spike and every sample, so equal logs are equal runs. */
@DisabledOnOs(OS.WINDOWS)
class SameBitsIT {
  @TempDir Path folder;
  private byte[] expected;

  @BeforeEach
  void runAsUsual() throws Exception {
    expected = log("usual", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-Xint", "-XX:TieredStopAtLevel=1", "-XX:-TieredCompilation", "-XX:-UseFMA"})
  void theBitsDoNotDependOnHowTheVirtualMachineCompiles(String option) throws Exception {
    assertThat(log("other", option)).isEqualTo(expected);
  }

  private byte[] log(String name, String option) throws IOException, InterruptedException {
    Path results = folder.resolve(name);
    String pipeline = Assembled.pipeline("frozen-noise").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            Assembled.distribution().home().resolve("bin/hillock").toString(),
            "run",
            pipeline,
            "--out",
            results.toString());
    builder.environment().put("HILLOCK_OPTS", option);
    Process process = builder.redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(out).isZero();
    return Files.readAllBytes(results.resolve("run.log"));
  }
}

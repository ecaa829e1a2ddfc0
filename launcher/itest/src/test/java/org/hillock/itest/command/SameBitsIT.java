package org.hillock.itest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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
  private SeparateRun usual;

  @BeforeEach
  void runAsUsual() throws Exception {
    usual = run("usual", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-Xint", "-XX:TieredStopAtLevel=1", "-XX:-TieredCompilation", "-XX:-UseFMA"})
  void theBitsDoNotDependOnHowTheVirtualMachineCompiles(String option) throws Exception {
    SeparateRun other = run("other", option);
    assertThat(other.log()).isNotEmpty();
    other.hasTheBitsOf(usual);
  }

  private SeparateRun run(String name, String option) throws IOException, InterruptedException {
    return SeparateRun.of(
        Assembled.pipeline("frozen-noise"), folder.resolve(name), Map.of("HILLOCK_OPTS", option));
  }
}

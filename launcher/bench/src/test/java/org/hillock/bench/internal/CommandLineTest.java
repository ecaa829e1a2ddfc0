package org.hillock.bench.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CommandLineTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @Test
  void givesWhatAProgramPrints() throws Exception {
    assertThat(CommandLine.output(Path.of("."), List.of(JAVA, "--version"))).contains("25");
  }

  @Test
  void saysWhatAProgramThatFailsHasPrinted() {
    assertThatThrownBy(() -> CommandLine.output(Path.of("."), List.of(JAVA, "-Xnonsense")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("exit code 1")
        .hasMessageContaining("-Xnonsense");
  }

  @Test
  void knowsWhetherAProgramIsThere() throws InterruptedException {
    assertThat(CommandLine.succeeds(List.of(JAVA, "--version"))).isTrue();
    assertThat(CommandLine.succeeds(List.of("there-is-no-such-program"))).isFalse();
  }
}

package org.hillock.itest.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillock.itest.Assembled;
import org.hillock.itest.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainIT {
  private static final String FILE = Assembled.pipeline("first-spikes").toString();

  @ParameterizedTest
  @CsvSource({
    "spec, step-current",
    "plan, exact",
    "equations, dv/dt",
    "program, v >= -50.0",
    "bytecode, dmul"
  })
  void eachLayerIsPrinted(String layer, String expected) {
    CommandRun run = CommandRun.of("explain", FILE, "--show", layer).succeeded();
    assertThat(run.out()).contains(expected);
  }

  @Test
  void allLayersArePrintedInTheirOrder() {
    String out = CommandRun.of("explain", FILE).succeeded().out();
    assertThat(out).containsSubsequence("spec", "plan", "equations", "program", "bytecode");
  }
}

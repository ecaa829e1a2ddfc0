package org.hillock.itest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hillock.itest.Assembled;
import org.hillock.itest.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  /** At rest the sodium gate m has a time constant of a quarter of a millisecond. */
  @ParameterizedTest
  @CsvSource({"explain, 0.1 ms, coarse", "run, 0.1 ms, coarse", "validate, 0.5 ms, unstable"})
  void aStepThatIsCoarseForAGateIsWarnedOf(
      String command, String step, String word, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("coarse.json");
    String text =
        """
        { "hillock": 1, "duration": "1 ms", "step": "%s",
          "populations": { "axon": { "model": "hodgkin-huxley", "integrator": "euler" } } }
        """;
    Files.writeString(file, text.formatted(step));
    List<String> arguments = new ArrayList<>(List.of(command, file.toString()));
    if (command.equals("run")) {
      arguments.addAll(List.of("--out", folder.resolve("results").toString()));
    }
    String err = CommandRun.of(arguments.toArray(String[]::new)).succeeded().err();
    assertThat(err)
        .contains("axon: a step of " + step + " is " + word + " for dm/dt")
        .contains("time constant is 0.237 ms at the start", "take at most 0.048 ms")
        .contains("\"exponential-euler\"");
  }

  @Test
  void aStepThatFollowsEverythingIsNotMentioned() {
    assertThat(CommandRun.of("explain", FILE).succeeded().err()).doesNotContain("a step of");
  }

  /** Plug-ins are asked across the framework's border, not on one class path as in unit tests. */
  @ParameterizedTest
  @CsvSource({"lif, exact, linear with constant coefficients", "hodgkin-huxley, rk4, of order 4"})
  void anIntegratorThatNobodyNamedIsChosenWithItsReason(
      String model, String integrator, String reason, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("unnamed.json");
    String text =
        """
        { "hillock": 1, "duration": "1 ms", "step": "0.01 ms",
          "populations": { "cell": { "model": "%s" } } }
        """;
    Files.writeString(file, text.formatted(model));
    String out = CommandRun.of("explain", file.toString(), "--show", "plan").succeeded().out();
    assertThat(out)
        .containsOnlyOnce("cell: integrator \"" + integrator + "\" chosen: ")
        .contains(reason)
        .contains("; name another to override");
  }
}

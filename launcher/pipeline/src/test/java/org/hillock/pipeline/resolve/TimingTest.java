package org.hillock.pipeline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimingTest {
  private static Resolving run(String duration, String step) {
    return Resolving.file(
        """
        { "hillock": 1, "duration": "%s", "step": "%s", "populations": { "cell": { "model": "lif" } } }
        """
            .formatted(duration, step));
  }

  @ParameterizedTest
  @CsvSource({
    "1 s, 0.1 ms, 10000",
    "0.3 ms, 0.1 ms, 3",
    "1 s, 25 us, 40000",
    "2 min, 0.1 ms, 1200000",
    "100000 s, 0.1 ms, 1000000000",
    "1 ms, 0.3333333333333333 ms, 3"
  })
  void countsDecimalSteps(String duration, String step, long steps) {
    assertThat(run(duration, step).plan().run().steps()).isEqualTo(steps);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100.05 ms | 0.1 ms | "100 ms" or "100.1 ms"
          1.00005 s | 0.1 ms | "1 s" or "1.0001 s"
          0.05 ms   | 0.1 ms | "0.1 ms"
          1 s       | 0.3 ms | "0.9999 s" or "1.0002 s"
          """)
  void refusesADurationThatTheStepDoesNotDivide(String duration, String step, String nearest) {
    Resolving refused = run(duration, step);
    assertThat(refused.pointer()).isEqualTo("/duration");
    assertThat(refused.problem().message())
        .isEqualTo("duration " + duration + " is no whole number of steps of " + step);
    assertThat(refused.problem().remedy()).isEqualTo("try " + nearest);
  }

  @Test
  void refusesSamplesBetweenSteps() {
    Resolving refused =
        Resolving.cell("", ", 'record': [ { 'what': 'cell.v', 'every': '0.25 ms' } ]");
    assertThat(refused.pointer()).isEqualTo("/record/0/every");
    assertThat(refused.problem().remedy()).isEqualTo("try \"0.2 ms\" or \"0.3 ms\"");
  }

  @Test
  void refusesTimesThatAreNotPositive() {
    assertThat(run("0 ms", "-0.1 ms").texts())
        .containsExactly(
            "test.json:1:29: /duration: duration must be above zero, but is \"0 ms\"",
            "test.json:1:45: /step: step must be above zero, but is \"-0.1 ms\"");
  }

  @Test
  void refusesMoreStepsThanADoubleCanCount() {
    assertThat(run("1e20 s", "0.1 ms").problem().message()).contains("more than 2^53 steps");
  }
}

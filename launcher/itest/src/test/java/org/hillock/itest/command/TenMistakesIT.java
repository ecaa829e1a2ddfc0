package org.hillock.itest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.hillock.itest.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenMistakesIT {
  private static final String PIPELINE =
      """
      {
        "hillock": 1,
        "name": "ten-mistakes",
        "duration": "-1 s",
        "step": "0.1 ms",
        "sed": 7,
        "populations": {
          "cell": {
            "model": "lif",
            "parameters": { "tau_m": "20 mV", "V_tresh": "-50 mV", "R": "-3 MOhm" }
          },
          "other": { "model": "liff" }
        },
        "inputs": {
          "drive": { "type": "step-current", "into": "cell.J", "amplitude": "0.3 nA", "start": "1 ms" },
          "file": { "type": "sampled-current", "into": "cell.I", "file": "absent.csv", "time-column": "t", "value-column": "i" }
        },
        "record": [ { "what": "cell.v", "every": "0.15 ms" } ],
        "analyzers": { "intervals": { "type": "intervals", "of": "cell" } },
        "analyzers": {}
      }
      """;

  @TempDir Path folder;

  @Test
  void tenMistakesAreTenProblemsAtTheirPlacesAndNothingIsWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("ten.json"), PIPELINE);
    Path results = folder.resolve("results");

    CommandRun run = CommandRun.of("run", file.toString(), "--out", results.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(results).doesNotExist();
    for (Mistake mistake : MISTAKES) {
      assertThat(run.err())
          .containsPattern(
              Pattern.quote("ten.json:" + mistake.line() + ":")
                  + "\\d+: .*"
                  + Pattern.quote(mistake.word()));
    }
    assertThat(Pattern.compile("ten\\.json:\\d+:\\d+: ").matcher(run.err()).results().count())
        .isEqualTo(MISTAKES.size());
  }

  private record Mistake(int line, String word) {}

  private static final List<Mistake> MISTAKES =
      List.of(
          new Mistake(4, "-1 s"),
          new Mistake(6, "sed"),
          new Mistake(10, "20 mV"),
          new Mistake(10, "V_tresh"),
          new Mistake(10, "-3 MOhm"),
          new Mistake(12, "liff"),
          new Mistake(15, "\"J\""),
          new Mistake(16, "absent.csv"),
          new Mistake(18, "0.15 ms"),
          new Mistake(20, "analyzers"));
}

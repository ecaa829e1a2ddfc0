package org.hillock.app.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hillock.pipeline.run.RunListener.Stage;
import org.hillock.pipeline.run.RunProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {
  @Test
  void saysPercentSpeedAndTimeLeft() {
    RunProgress progress = new RunProgress(2500, 10_000, 0.1, 0.05);

    assertThat(ProgressLine.text(progress))
        .isEqualTo("simulating  25 %, 5.0 × real time, 0.15 s left");
  }

  @Test
  void saysNothingOfTheTimeLeftBeforeTheFirstStep() {
    assertThat(ProgressLine.text(new RunProgress(0, 10, 0.1, 0))).isEqualTo("simulating   0 %");
  }

  @Test
  void isNotDoneBeforeTheEnd() {
    assertThat(ProgressLine.text(new RunProgress(9999, 10_000, 0.1, 1)))
        .startsWith("simulating  99 %");
  }

  @ParameterizedTest
  @CsvSource({
    "0.204, 0.2 s",
    "9.996, 10 s",
    "59.4, 59 s",
    "185, 3 min 5 s",
    "7800, 2 h 10 min",
  })
  void saysTimesAsPeopleDo(double seconds, String text) {
    assertThat(ProgressLine.duration(seconds)).isEqualTo(text);
  }

  @Test
  void leavesTheLineEmpty() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ProgressLine line = new ProgressLine(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    line.show(Stage.ANALYZING);
    line.show(Stage.WRITING);
    line.clear();
    line.clear();

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("\ranalyzing\rwriting  \r       \r");
  }
}

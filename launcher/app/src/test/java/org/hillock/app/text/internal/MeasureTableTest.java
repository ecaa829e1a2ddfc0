package org.hillock.app.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hillock.api.analyze.Measure;
import org.hillock.api.analyze.Result;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.analysis.AnalyzerResult;
import org.junit.jupiter.api.Test;

class MeasureTableTest {
  @Test
  void setsTheoryAndVerdictBesideTheValue() {
    Measure rate = rate(78.4314, Optional.of(78.4201));
    Measure count = Measure.of("spikes", Unit.ONE, 62);

    assertThat(MeasureTable.lines(List.of(result(rate, count))))
        .containsExactly(
            "  isi  firing rate  78.43 ± 0.10 Hz  theory 78.42 Hz  agrees",
            "  isi  spikes       62");
  }

  @Test
  void saysLoudlyThatTheoryDisagrees() {
    assertThat(MeasureTable.lines(List.of(result(rate(78.4, Optional.of(90.0))))))
        .first()
        .asString()
        .endsWith("DISAGREES");
  }

  @Test
  void isEmptyWithoutMeasures() {
    assertThat(MeasureTable.lines(List.of(result()))).isEmpty();
  }

  private static Measure rate(double value, Optional<Double> theory) {
    Measure.Uncertainty uncertainty = new Measure.Uncertainty(value - 0.1, value + 0.1, "grid");
    return new Measure(
        "firing rate",
        Unit.parse("Hz"),
        value,
        Optional.of(uncertainty),
        theory.map(expected -> new Measure.Prediction(expected, "book")),
        "");
  }

  private static AnalyzerResult result(Measure... measures) {
    return new AnalyzerResult(
        "isi",
        "intervals",
        "cell",
        new Result(List.of(measures), List.of(), List.of()),
        Optional.empty());
  }
}

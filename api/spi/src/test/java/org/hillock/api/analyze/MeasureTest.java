package org.hillock.api.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.hillock.api.analyze.Measure.Prediction;
import org.hillock.api.analyze.Measure.Uncertainty;
import org.hillock.api.analyze.Measure.Verdict;
import org.hillock.api.unit.Unit;
import org.junit.jupiter.api.Test;

class MeasureTest {
  private static Verdict verdict(double value, double predicted) {
    return new Measure(
            "rate",
            Unit.ONE,
            value,
            Optional.of(new Uncertainty(1, 3, "grid")),
            Optional.of(new Prediction(predicted, "a book")),
            "")
        .verdict();
  }

  @Test
  void agreesWhenThePredictionLiesWithinTheUncertainty() {
    assertThat(verdict(2, 1)).isEqualTo(Verdict.AGREES);
    assertThat(verdict(2, 3)).isEqualTo(Verdict.AGREES);
    assertThat(verdict(2, 3.1)).isEqualTo(Verdict.DISAGREES);
  }

  @Test
  void isOpenWithoutAValueAPredictionOrAnUncertainty() {
    assertThat(verdict(Double.NaN, 2)).isEqualTo(Verdict.OPEN);
    assertThat(verdict(2, Double.NaN)).isEqualTo(Verdict.OPEN);
    assertThat(Measure.of("rate", Unit.ONE, 2).verdict()).isEqualTo(Verdict.OPEN);
  }

  @Test
  void refusesAnUncertaintyThatIsNone() {
    assertThatThrownBy(() -> new Uncertainty(2, 1, "")).hasMessageContaining("from 2.0 to 1.0");
    assertThatThrownBy(() -> new Uncertainty(Double.NaN, 1, "")).hasMessageContaining("NaN");
  }
}

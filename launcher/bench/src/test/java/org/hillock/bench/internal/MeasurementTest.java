package org.hillock.bench.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class MeasurementTest {
  @Test
  void readsWhatItWrites() {
    Measurement measurement = new Measurement(123_456_789_012L, 42);
    assertThat(Measurement.parse(measurement.line() + "\n")).isEqualTo(measurement);
  }

  @Test
  void refusesWhatIsNoMeasurement() {
    assertThatThrownBy(() -> Measurement.parse("make: *** [main] Error 1\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"make: *** [main] Error 1\" is no measurement: nanoseconds and spikes were expected");
  }
}

package org.hillock.app.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource({
    "78.43137254901961, 78.4314",
    "0, 0",
    "-70, -70",
    "1000000, 1000000",
    "123456789012, 1.23457e11",
    "0.000001234, 1.234e-6",
    "0.1, 0.1",
    "NaN, none",
    "Infinity, infinite",
    "-Infinity, -infinite"
  })
  void keepsSixDigits(double value, String text) {
    assertThat(NumberText.of(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "78.43137254901961, 0.1, 78.43",
    "78.4, 0.1, 78.40",
    "78.43137254901961, 20, 78",
    "78.43137254901961, 0.09999999999, 78.43",
    "78.43137254901961, 500, 78",
    "78.43137254901961, 1e-15, 78.43137255",
    "78.43137254901961, 0, 78.4314",
    "0.012345, 0.003, 0.0123",
    "0, 0.5, 0.00",
    "NaN, 0.5, none",
    "1e12, 0.5, 1e12"
  })
  void showsTwoDigitsOfWhatIsUncertain(double value, double uncertainty, String text) {
    assertThat(NumberText.of(value, uncertainty)).isEqualTo(text);
  }
}

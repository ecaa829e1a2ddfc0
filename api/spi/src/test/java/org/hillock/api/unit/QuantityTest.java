package org.hillock.api.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hillock.api.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
  private static final String[] UNITS = {
    "1", "mV", "pA", "s", "mS/cm^2", "1/ms", "h", "GOhm", "mV/sqrt(ms)", "%"
  };

  @ParameterizedTest
  @CsvSource({
    "-70 mV, -70, mV",
    "20ms, 20, ms",
    "1e-3 mV, 0.001, mV",
    ".5 mV, 0.5, mV",
    "5, 5, 1",
    "0.3 nA, 0.3, nA",
    "300 pA, 0.3, pA",
    "+2 ms, 2, ms",
    "' 1 s ', 1000, s",
    "2/ms, 2, 1/ms",
    "5 1/ms, 5, 1/ms",
    "25 degC, 298.15, degC",
    "-5 degC, 268.15, degC",
    "50%, 0.5, %",
    "1E3 Hz, 1, Hz",
    "0 mV, 0, mV",
    "3 uA cm-2, 3e-5, uA/cm^2",
    "180 deg, 3.141592653589793, deg",
    "0.1e1 mV, 1, mV",
    "5e-324, 4.9e-324, 1",
    "1e+2 mV, 100, mV",
    "1e-0002 mV, 0.01, mV"
  })
  void isReadToTheNearestDouble(String text, double value, String unit) {
    assertThat(Quantity.parse(text)).isEqualTo(new Quantity(value, Unit.parse(unit)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,5 mV; unexpected \",\" at character 2 of \"1,5 mV\"",
        "1_000 mV; unexpected \"_\" at character 2",
        "5. mV; unexpected \".\" at character 2",
        "1.2.3 mV; unexpected \".\" at character 4",
        "NaN mV; is no finite number",
        "-Infinity; is no finite number",
        "inf ms; is no finite number",
        "mV; is a unit without a number — write for instance \"1 mV\"",
        "abc; does not begin with a number",
        "''; the text is empty",
        "--5 mV; does not begin with a number",
        "\u221270 mV; begins with a dash, not with a minus sign",
        "5 mV foo; no unit \"foo\" at character 6 of \"5 mV foo\"",
        "5 mv; no unit \"mv\" at character 3 of \"5 mv\" — did you mean \"mV\"?",
        "5 5; unexpected \"5\" at character 3",
        "1e400 mV; is out of range",
        "1e300 A; is out of range",
        "1e-400 mV; is out of range",
        "1e99999999999 mV; is out of range",
        "1e; no unit \"e\"",
        "0x10; no unit \"x\""
      })
  void refusesAnythingElseAndSaysWhatWouldBeRight(String text, String message) {
    assertThatThrownBy(() -> Quantity.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message)
        .hasMessageContaining(" — ");
  }

  @Test
  void refusesTextWithoutEnd() {
    assertThatThrownBy(() -> Quantity.parse("1".repeat(20_000)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Quantity.parse("1".repeat(9_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("out of range");
  }

  @Test
  void isFinite() {
    assertThatThrownBy(() -> new Quantity(Double.NaN, Unit.ONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Quantity(Double.POSITIVE_INFINITY, Unit.ONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isConvertedToUnitsOfItsDimensionOnly() {
    Quantity current = Quantity.parse("0.3 nA");

    assertThat(current.in(Unit.parse("pA"))).isEqualTo(300);
    assertThatThrownBy(() -> current.in(Unit.parse("ms")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"0.3 nA\" is a current, but ms is a time — give it in ms");
  }

  @ParameterizedTest
  @CsvSource({
    "-70 mV, -70 mV",
    "0.3 nA, 0.3 nA",
    "300 pA, 300 pA",
    "5.0, 5",
    "2/ms, 2/ms",
    "-0 mV, -0 mV",
    "0.1 mS/cm^2, 0.1 mS/cm^2",
    "25 degC, 25 degC",
    "1e-7 mV, 1e-7 mV",
    "1.5e12 mV, 1.5e12 mV",
    "123456.5 ms, 123456.5 ms",
    "20 ms, 20 ms"
  })
  void isWrittenAsPeopleWriteIt(String text, String written) {
    assertThat(Quantity.parse(text)).hasToString(written);
  }

  @Test
  void readsBackToTheSameBits() {
    Cases.forAll(cases -> {
      double value = cases.number();
      Unit unit = Unit.parse(cases.oneOf(UNITS));
      Quantity quantity = new Quantity(value, unit);

      Quantity back = Quantity.parse(quantity.toString());

      assertThat(Double.doubleToRawLongBits(back.value()))
          .isEqualTo(Double.doubleToRawLongBits(value));
      assertThat(back.unit()).isEqualTo(unit);
    });
  }

  @Test
  void neverThrowsAnythingElse() {
    Cases.forAll(cases -> {
      String text = cases.text();
      isReadOrAnswered(text);
      isReadOrAnswered("1" + text);
    });
  }

  private static void isReadOrAnswered(String text) {
    try {
      Quantity.parse(text);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining(" — ");
    }
  }

  @Test
  void keepsTheSignOfZero() {
    assertThat(1 / Quantity.parse("-0 mV").value()).isNegative();
  }
}

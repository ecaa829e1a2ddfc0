package org.hillock.api.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
  @ParameterizedTest
  @CsvSource({
    "ms, 1",
    "s, 1000",
    "us, 0.001",
    "min, 60000",
    "h, 3600000",
    "mV, 1",
    "V, 1000",
    "uV, 0.001",
    "nA, 1",
    "pA, 0.001",
    "uA, 1000",
    "A, 1e9",
    "MOhm, 1",
    "Ohm, 1e-6",
    "GOhm, 1000",
    "uS, 1",
    "nS, 0.001",
    "mS, 1000",
    "S, 1e6",
    "nF, 1",
    "pF, 0.001",
    "uF, 1000",
    "pC, 1",
    "nC, 1000",
    "fC, 0.001",
    "kHz, 1",
    "Hz, 0.001",
    "um, 1",
    "cm, 10000",
    "m, 1e6",
    "mm, 1000",
    "mM, 1",
    "M, 1000",
    "uM, 0.001",
    "mol/m^3, 1",
    "K, 1",
    "1, 1",
    "%, 0.01",
    "rad, 1",
    "deg, 0.017453292519943295",
    "mS/cm^2, 1e-5",
    "uF/cm^2, 1e-5",
    "V*A, 1e12",
    "mV/sqrt(s), 0.03162277660168379"
  })
  void oneOfItIsThisManyInternalUnits(String text, double internal) {
    assertThat(Unit.parse(text).toInternal(1)).isEqualTo(internal);
    assertThat(Unit.parse(text).toInternal(BigDecimal.ONE)).isEqualTo(internal);
  }

  @ParameterizedTest
  @CsvSource({
    "µS, uS",
    "μS, uS",
    "Ω, Ohm",
    "MΩ, MOhm",
    "°C, degC",
    "mS / cm ^ 2, mS/cm^2",
    "mS cm^-2, mS/cm^2",
    "mS cm-2, mS/cm^2",
    "mS·cm⁻², mS/cm^2",
    "cm2, cm^2",
    "cm²/s, cm^2/s",
    "(mV), mV",
    "1/(ms*mV), 1/(ms*mV)",
    "1/ms/mV, 1/(ms*mV)",
    "mV*mV, mV^2",
    "mV/mV, 1",
    "mV ms, mV*ms",
    "mV^0.5, sqrt(mV)",
    "ms^-1.5, 1/ms^(3/2)",
    "sqrt(ms*mV^2), sqrt(ms)*mV",
    "ms^(-1/2), 1/sqrt(ms)",
    "(mV/ms)^2, mV^2/ms^2",
    "ms^0, 1"
  })
  void isWrittenInOneWay(String text, String symbol) {
    Unit unit = Unit.parse(text);

    assertThat(unit.symbol()).isEqualTo(symbol);
    assertThat(unit).hasToString(symbol);
    assertThat(Unit.parse(symbol)).isEqualTo(unit).hasSameHashCodeAs(unit);
    assertThat(Unit.parse(symbol).toInternal(1.5)).isEqualTo(unit.toInternal(1.5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "mv; no unit \"mv\" at character 1 of \"mv\" — did you mean \"mV\"?",
        "mS/cn^2; no unit \"cn\" at character 4 of \"mS/cn^2\" — did you mean \"cm\"?",
        "msec; did you mean \"ms\"?",
        "ohm; did you mean \"Ohm\"?",
        "mV*; a unit is missing at character 4",
        "mV//ms; unexpected \"/\" at character 4",
        "mV^; the exponent is missing at character 4",
        "mV^x; the exponent is missing at character 4",
        "mV^(1/0); this is no exponent",
        "mV^(1/7); this is no exponent",
        "mV^99999; between -1000 and 1000",
        "mV^1001; between -1000 and 1000",
        "(mV; \")\" is missing at character 4",
        "mV); unexpected \")\" at character 3",
        "V/A s; after a division it is not clear what a space means at character 5",
        "degC/ms; write K instead",
        "degC^2; write K instead",
        "m+s; unexpected \"+\" at character 2",
        "2 mV; unexpected \"2\" at character 1",
        "1.5; unexpected \"1\"",
        "k; no unit \"k\"",
        "cV; no unit \"cV\"",
        "''; a unit is missing at character 1 of \"\" — write 1 for a plain number"
      })
  void saysWhatIsWrongAndWhere(String text, String message) {
    assertThatThrownBy(() -> Unit.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message)
        .hasMessageContaining(" — ");
  }

  @Test
  void isNeitherSlowNorDeepForHostileText() {
    for (String text :
        new String[] {"(".repeat(1_000_000), "mV*".repeat(100_000), "9".repeat(300)}) {
      assertThatThrownBy(() -> Unit.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> Unit.parse("(".repeat(190)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "V, mV",
    "pA, nA",
    "s, ms",
    "Ohm, MOhm",
    "S, uS",
    "F, nF",
    "C, pC",
    "m, um",
    "M, mM",
    "degC, K",
    "Hz, 1/ms",
    "deg, 1",
    "V/s, mV/ms",
    "mS/cm^2, uS/um^2",
    "uA/cm^2, nA/um^2",
    "mV/pC, 1/nF",
    "1/sqrt(s), 1/sqrt(ms)",
    "mV/sqrt(s), mV/sqrt(ms)",
    "mV*s, mV*ms"
  })
  void hasAnInternalUnitOfTheSameDimensionWhoseSizeIsOne(String text, String internal) {
    Unit unit = Unit.of(Unit.parse(text).dimension());

    assertThat(unit.symbol()).isEqualTo(internal);
    assertThat(unit.accepts(Unit.parse(text))).isTrue();
    assertThat(unit.toInternal(0.1)).isEqualTo(0.1);
    assertThat(Unit.parse(internal)).isEqualTo(unit);
  }

  @Test
  void acceptsTheSameDimensionOnly() {
    assertThat(Unit.parse("mV").accepts(Unit.parse("V"))).isTrue();
    assertThat(Unit.parse("mV").accepts(Unit.parse("MOhm*nA"))).isTrue();
    assertThat(Unit.parse("mV").accepts(Unit.parse("ms"))).isFalse();
    assertThat(Unit.parse("mV")).isNotEqualTo(Unit.parse("V")).isNotEqualTo("mV");
  }

  @ParameterizedTest
  @CsvSource({"300, pA, 0.3", "0.1, V, 100", "1e-3, mV, 0.001", "4.35, V, 4350", "1.1, GOhm, 1100"})
  void convertsDecimalNumbersToTheNearestDouble(String number, String unit, double internal) {
    assertThat(Unit.parse(unit).toInternal(new BigDecimal(number))).isEqualTo(internal);
  }

  @Test
  void roundsOnceAlsoWhereTheFactorIsNotDecimal() {
    Unit perHour = Unit.parse("1/h");
    BigDecimal halfway = new BigDecimal("1").add(new BigDecimal(Math.ulp(1.0) / 2));
    BigDecimal atHalfway = halfway.multiply(new BigDecimal(3_600_000));

    assertThat(perHour.toInternal(atHalfway)).isEqualTo(1);
    assertThat(perHour.toInternal(atHalfway.add(new BigDecimal("1e-300"))))
        .isEqualTo(Math.nextUp(1.0));
    assertThat(perHour.toInternal(atHalfway.subtract(new BigDecimal("1e-300")))).isEqualTo(1);
  }

  @Test
  void convertsBackAndForth() {
    for (String text : new String[] {"pA", "s", "mS/cm^2", "Hz", "h", "deg", "%", "1/sqrt(s)"}) {
      Unit unit = Unit.parse(text);
      assertThat(unit.fromInternal(unit.toInternal(7.25)))
          .isCloseTo(7.25, within(2e-15)); // two roundings
      assertThat(unit.toInternal(Double.NaN)).isNaN();
      assertThat(unit.fromInternal(Double.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
    }
    assertThat(Unit.parse("degC").toInternal(25)).isEqualTo(298.15);
    assertThat(Unit.parse("degC").fromInternal(273.15))
        .isCloseTo(0, within(1e-13)); // an ulp is 6e-14
  }

  @Test
  void algebraJoinsEqualWords() {
    Unit mV = Unit.parse("mV");
    Unit ms = Unit.parse("ms");

    assertThat(mV.over(ms).times(ms)).isEqualTo(mV);
    assertThat(mV.over(mV)).isEqualTo(Unit.ONE);
    assertThat(mV.times(mV)).isEqualTo(mV.power(2));
    assertThat(mV.power(0)).isEqualTo(Unit.ONE);
    assertThat(Unit.parse("sqrt(s)").power(2)).isEqualTo(Unit.parse("s"));
    assertThat(Unit.parse("sqrt(s)").power(2).toInternal(0.3)).isEqualTo(300);
    assertThatThrownBy(() -> Unit.parse("degC").times(mV))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> mV.power(1001)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void findsUnitsOfOneWord() {
    assertThat(Unit.find("mV")).contains(Unit.parse("mV"));
    assertThat(Unit.find("µs")).contains(Unit.parse("us"));
    assertThat(Unit.find("mV/ms")).isEmpty();
    assertThat(Unit.find("")).isEmpty();
    assertThat(Unit.nearest("Volt")).contains("V");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mV", "pA", "mS/cm^2", "degC", "h", "deg", "1/sqrt(s)", "%", "GOhm"})
  void writesNumbersThatReadBackToTheSameBits(String text) {
    Unit unit = Unit.parse(text);
    double[] values = {1, 0.1, 1 / 3.0, -70, 1e-300, 4.9e-324, 1.7e308, 273.15, 123456.789, -1e-7};
    for (double value : values) {
      assertThat(unit.toInternal(new BigDecimal(unit.write(value)))).isEqualTo(value);
    }
    assertThatThrownBy(() -> unit.write(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
  }
}

package org.hillock.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillock.api.figure.Axis;
import org.hillock.api.unit.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnitTextTest {
  @ParameterizedTest
  @CsvSource({
    "mV, mV",
    "MOhm, MΩ",
    "uF/cm^2, µF/cm²",
    "mS/cm^2, mS/cm²",
    "ms^-1, ms⁻¹",
    "mV^2/Hz, mV²/Hz",
    "um, µm",
    "uS*mV, µS·mV",
    "mol, mol",
    "degC, °C",
    "m^12, m¹²",
    "x^n, x^n"
  })
  void setsSymbolsAsInPrint(String symbol, String text) {
    assertThat(UnitText.pretty(symbol)).isEqualTo(text);
  }

  @Test
  void leavesOutTheUnitOfAPlainNumber() {
    assertThat(UnitText.of(new Axis("neuron", Unit.ONE))).isEqualTo("neuron");
    assertThat(UnitText.of(new Axis("resistance", Unit.parse("MOhm"))))
        .isEqualTo("resistance (MΩ)");
  }
}

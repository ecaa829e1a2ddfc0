package org.hillock.api.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DimensionTest {
  @Test
  void productsAndQuotientsOfUnitsCancel() {
    Dimension charge = Dimension.CURRENT.times(Dimension.TIME);

    assertThat(charge.over(Dimension.TIME)).isEqualTo(Dimension.CURRENT);
    assertThat(charge.over(charge)).isEqualTo(Dimension.ONE);
    assertThat(charge.over(charge).isOne()).isTrue();
    assertThat(charge.hashCode()).isEqualTo(Unit.parse("pC").dimension().hashCode());
  }

  @Test
  void rootsAreUndoneByPowers() {
    for (int degree : new int[] {2, 3, 4, 6, 12}) {
      Dimension root = Dimension.TIME.root(degree).orElseThrow();
      assertThat(root.power(degree)).isEqualTo(Dimension.TIME);
    }
  }

  @Test
  void hasNoRootThatIsNotMadeOfTwelfths() {
    assertThat(Dimension.TIME.root(5)).isEmpty();
    assertThat(Dimension.TIME.power(10).root(5)).contains(Dimension.TIME.power(2));
  }

  @Test
  void refusesExponentsOutOfBoundsInsteadOfOverflowing() {
    Dimension large = Dimension.TIME.power(1000);

    assertThatThrownBy(() -> large.times(Dimension.TIME)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> large.power(Integer.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Dimension.TIME.root(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1, a plain number",
    "ms, a time",
    "mV, a voltage",
    "nA, a current",
    "MOhm, a resistance",
    "uS, a conductance",
    "nF, a capacitance",
    "pC, a charge",
    "Hz, a rate",
    "um, a length",
    "cm^2, an area",
    "mM, a concentration",
    "degC, a temperature",
    "uA/cm^2, a current density",
    "mS/cm^2, a conductance density",
    "uF/cm^2, a capacitance per area",
    "Ohm*cm, a resistivity",
    "mol, an amount of substance",
    "mV*ms, in mV*ms"
  })
  void isCalledWhatPeopleCallIt(String unit, String phrase) {
    Dimension dimension = Unit.parse(unit).dimension();

    assertThat(dimension.phrase()).isEqualTo(phrase);
    assertThat(phrase).endsWith(dimension.name());
    assertThat(dimension).hasToString(dimension.name());
  }
}

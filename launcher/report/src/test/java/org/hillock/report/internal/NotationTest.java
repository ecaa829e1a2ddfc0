package org.hillock.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hillock.report.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NotationTest {
  private static final double NONE = Double.NaN;

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "90, 90",
    "123456, 123456",
    "-70, −70",
    "-70.25, −70.25",
    "0.1, 0.1",
    "8.9314718, 8.9315",
    "1234567.8, 1.2346×10⁶",
    "1.25e-7, 1.25×10⁻⁷",
    "NaN, –",
    "Infinity, ∞",
    "-Infinity, −∞",
    "1e300, 1×10³⁰⁰",
    "0.001, 0.001",
    "-0.0, 0"
  })
  void setsNumbersShortAndWithATrueMinus(double value, String text) {
    assertThat(Notation.number(value, 5)).isEqualTo(text);
  }

  @Test
  void showsNoMoreDigitsThanTheUncertaintyAllows() {
    assertThat(Notation.compare(112.4837, 111.2, 113.7674, 111.96371, false))
        .isEqualTo(new Notation.Comparison("112.5", "± 1.3", "112.0"));
  }

  @Test
  void showsAtLeastThreeDigitsAndAtMostSix() {
    assertThat(Notation.compare(100, 50, 150, NONE, false))
        .isEqualTo(new Notation.Comparison("100", "± 50", ""));
    assertThat(Notation.compare(1.23456789, 1.23456788, 1.2345679, NONE, false).value())
        .isEqualTo("1.23457");
  }

  @Test
  void neverShowsAMarginAsZeroThatIsNot() {
    assertThat(Notation.compare(10, 9.99999999, 10.00000001, NONE, false).margin())
        .isEqualTo("± 0.00000001");
  }

  @Test
  void givesBothEndsOfALopsidedUncertainty() {
    assertThat(Notation.compare(0.9, 0.85, 1.2, NONE, false).margin()).isEqualTo("(0.850 … 1.200)");
  }

  @Test
  void letsNothingLookEqualThatDisagrees() {
    Notation.Comparison close =
        Notation.compare(12.5, 12.4999999999, 12.5000000001, 12.500000001, true);
    assertThat(close.value()).isNotEqualTo(close.theory());
  }

  @Test
  void saysThatAValueIsMissing() {
    assertThat(Notation.compare(NONE, NONE, NONE, 0.5, false))
        .isEqualTo(new Notation.Comparison("–", "", "0.5"));
  }

  @Test
  void givesAnUncertaintyFarAboveTheValueItsOwnPowerOfTen() {
    assertThat(Notation.compare(9.09e-13, 9.09e-13 - 7e-9, 9.09e-13 + 7e-9, 0, false))
        .isEqualTo(new Notation.Comparison("9.09×10⁻¹³", "± 7×10⁻⁹", "0"));
  }

  @Test
  void addsNoNoughtsToACount() {
    assertThat(Notation.compare(51, 51, 51, 51, false))
        .isEqualTo(new Notation.Comparison("51", "± 0", "51"));
    assertThat(Notation.compare(0.2, 0.2, 0.2, 0.20000001, true))
        .isEqualTo(new Notation.Comparison("0.2", "± 0", "0.20000001"));
  }

  @Test
  void usesOnePowerOfTenForAllThree() {
    assertThat(Notation.compare(2e-7, 1e-7, 3e-7, 1.9e-5, false))
        .isEqualTo(new Notation.Comparison("2.00×10⁻⁷", "± 1.00×10⁻⁷", "190.00×10⁻⁷"));
  }

  @ParameterizedTest
  @CsvSource({
    "-70, 5, 0, −70",
    "0.3, 0.1, 0, 0.3",
    "5e-7, 1e-7, -7, 5",
    "2500000, 500000, 6, 2.5",
    "-0.0, 0.5, 0, 0.0"
  })
  void setsTicksWithTheDecimalsOfTheirStep(double value, double step, int power, String text) {
    assertThat(Notation.tick(value, step, power)).isEqualTo(text);
  }

  @Test
  void isTheRoundedNumber() {
    Cases.forAll(cases -> {
      double value = cases.number(-1e12, 1e12);
      String[] parts = Notation.number(value, 9).replace('−', '-').split("×10");
      double power = parts.length == 1 ? 0 : exponent(parts[1]);
      double read = new BigDecimal(parts[0]).scaleByPowerOfTen((int) power).doubleValue();
      assertThat(Math.abs(read - value)).isLessThanOrEqualTo(0.5000001e-8 * Math.abs(value));
    });
  }

  private static int exponent(String raised) {
    StringBuilder digits = new StringBuilder();
    raised.chars().forEach(c -> digits.append(c == '⁻' ? "-" : "" + "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)));
    return Integer.parseInt(digits.toString());
  }
}

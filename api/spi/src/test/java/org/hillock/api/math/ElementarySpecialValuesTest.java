package org.hillock.api.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** NaN, infinities, signed zeros, overflow and underflow. */
class ElementarySpecialValuesTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private static final List<DoubleUnaryOperator> ALL =
      List.of(
          Elementary::exp,
          Elementary::expm1,
          Elementary::exprel,
          Elementary::log,
          Elementary::log1p,
          Elementary::sin,
          Elementary::cos,
          Elementary::tan,
          Elementary::sinh,
          Elementary::cosh,
          Elementary::tanh,
          Elementary::sqrt,
          Elementary::abs,
          Elementary::floor);

  @Test
  void everyFunctionKeepsNaNWhateverItsPayload() {
    for (DoubleUnaryOperator function : ALL) {
      assertThat(function.applyAsDouble(Double.NaN)).isNaN();
      assertThat(function.applyAsDouble(Double.longBitsToDouble(0x7ff8_0000_0000_0abcL))).isNaN();
      assertThat(function.applyAsDouble(Double.longBitsToDouble(0xfff8_0000_0000_0fffL))).isNaN();
    }
  }

  @Test
  void infinityGivesTheLimit() {
    assertThat(Elementary.exp(INFINITY)).isEqualTo(INFINITY);
    assertThat(Elementary.exp(-INFINITY)).isEqualTo(0.0);
    assertThat(Elementary.expm1(INFINITY)).isEqualTo(INFINITY);
    assertThat(Elementary.expm1(-INFINITY)).isEqualTo(-1.0);
    assertThat(Elementary.exprel(INFINITY)).isEqualTo(INFINITY);
    assertThat(Elementary.exprel(-INFINITY)).isEqualTo(0.0);
    assertThat(Elementary.log(INFINITY)).isEqualTo(INFINITY);
    assertThat(Elementary.log1p(INFINITY)).isEqualTo(INFINITY);
    assertThat(Elementary.tanh(-INFINITY)).isEqualTo(-1.0);
    assertThat(Elementary.sinh(-INFINITY)).isEqualTo(-INFINITY);
    assertThat(Elementary.cosh(-INFINITY)).isEqualTo(INFINITY);
    assertThat(Elementary.sin(INFINITY)).isNaN();
    assertThat(Elementary.cos(-INFINITY)).isNaN();
    assertThat(Elementary.tan(INFINITY)).isNaN();
  }

  @Test
  void oddFunctionsKeepTheSignOfZeroAndReturnTinyArguments() {
    List<DoubleUnaryOperator> odd =
        List.of(
            Elementary::expm1,
            Elementary::log1p,
            Elementary::sin,
            Elementary::tan,
            Elementary::sinh,
            Elementary::tanh);
    for (DoubleUnaryOperator function : odd) {
      for (double x : new double[] {0.0, -0.0, Double.MIN_VALUE, -3e-310, 1e-300, -1e-17}) {
        assertSame(function.applyAsDouble(x), x);
      }
    }
  }

  @Test
  void evenFunctionsAreOneAtZero() {
    List<DoubleUnaryOperator> even =
        List.of(Elementary::exp, Elementary::exprel, Elementary::cos, Elementary::cosh);
    for (DoubleUnaryOperator function : even) {
      for (double x : new double[] {0.0, -0.0, Double.MIN_VALUE, -3e-310}) {
        assertThat(function.applyAsDouble(x)).isEqualTo(1.0);
      }
    }
  }

  @Test
  void exponentialOverflowsAndIsFlushedWhereDocumented() {
    assertThat(Elementary.exp(ElementaryConstants.EXP_MAX)).isEqualTo(0x1.fffffffffff2ap1023);
    assertThat(Elementary.exp(Math.nextUp(ElementaryConstants.EXP_MAX))).isEqualTo(INFINITY);
    double least = Elementary.exp(ElementaryConstants.EXP_MIN);
    assertThat(least).isGreaterThanOrEqualTo(Double.MIN_NORMAL);
    assertThat(least / Double.MIN_NORMAL - 1).isLessThan(1e-12);
    assertThat(Elementary.exp(Math.nextDown(ElementaryConstants.EXP_MIN))).isEqualTo(0.0);
    assertThat(Elementary.exp(1e308)).isEqualTo(INFINITY);
    assertThat(Elementary.exp(-1e308)).isEqualTo(0.0);
  }

  @Test
  void functionsMadeFromTheExponentialOverflowWhereDocumented() {
    double limit = ElementaryConstants.EXPM1_MAX;
    assertThat(Elementary.expm1(limit)).isFinite().isGreaterThan(1e308);
    assertThat(Elementary.expm1(Math.nextUp(limit))).isEqualTo(INFINITY);
    assertThat(Elementary.exprel(limit)).isFinite().isGreaterThan(1e305);
    assertThat(Elementary.exprel(Math.nextUp(limit))).isEqualTo(INFINITY);
    double half = ElementaryConstants.HALF_EXP_MAX;
    assertThat(Elementary.sinh(-half)).isFinite().isLessThan(-1.797e308);
    assertThat(Elementary.cosh(half)).isFinite().isGreaterThan(1.797e308);
    assertThat(Elementary.cosh(710.4759)).isEqualTo(INFINITY);
  }

  @Test
  void logarithmsOutsideTheirDomainAreNaN() {
    assertThat(Elementary.log(0.0)).isEqualTo(-INFINITY);
    assertThat(Elementary.log(-0.0)).isEqualTo(-INFINITY);
    assertThat(Elementary.log(1.0)).isEqualTo(0.0);
    assertThat(Elementary.log(-Double.MIN_VALUE)).isNaN();
    assertThat(Elementary.log(-INFINITY)).isNaN();
    assertThat(Elementary.log1p(-1.0)).isEqualTo(-INFINITY);
    assertThat(Elementary.log1p(Math.nextDown(-1.0))).isNaN();
    assertThat(Elementary.log1p(-INFINITY)).isNaN();
  }

  @Test
  void powerTreatsSpecialArgumentsAsJavaDoes() {
    double[] values = {
      0.0,
      1,
      2,
      3,
      0.5,
      1.5,
      1e-310,
      1e300,
      0x1p53,
      0x1p53 - 1,
      0x1p54,
      Double.MIN_VALUE,
      Double.MAX_VALUE,
      0.999,
      1.001,
      1074,
      INFINITY,
      Double.NaN
    };
    for (double a : values) {
      for (double b : values) {
        for (double x : new double[] {a, -a}) {
          for (double y : new double[] {b, -b}) {
            double expected = StrictMath.pow(x, y);
            double tolerance = 2 * Math.ulp(Double.isFinite(expected) ? expected : 1.0);
            double actual = Elementary.pow(x, y);
            boolean same = Double.compare(actual, expected) == 0;
            boolean close = Math.abs(actual - expected) <= tolerance && expected != 0;
            assertThat(same || close).as("%s ^ %s = %s, not %s", x, y, expected, actual).isTrue();
          }
        }
      }
    }
  }

  @Test
  void wholePowersMultiplyInTheDocumentedOrder() {
    double x = 1.1;
    double square = x * x;
    assertThat(Elementary.powi(x, 0)).isEqualTo(1.0);
    assertThat(Elementary.powi(x, 1)).isEqualTo(x);
    assertThat(Elementary.powi(x, 3)).isEqualTo(x * square);
    assertThat(Elementary.powi(x, 4)).isEqualTo(square * square);
    assertThat(Elementary.powi(x, 7)).isEqualTo(x * square * (square * square));
    assertThat(Elementary.powi(x, -3)).isEqualTo(1 / (x * square));
    assertThat(Elementary.powi(-1, Integer.MIN_VALUE)).isEqualTo(1.0);
    assertThat(Elementary.powi(Double.NaN, 0)).isEqualTo(1.0);
    assertThat(Elementary.powi(2, -1074)).isEqualTo(0.0);
  }

  @Test
  void selectionsFollowJavaForNaNAndZeros() {
    assertSame(Elementary.min(0.0, -0.0), -0.0);
    assertSame(Elementary.max(-0.0, 0.0), 0.0);
    assertThat(Elementary.min(Double.NaN, 1)).isNaN();
    assertThat(Elementary.max(1, Double.NaN)).isNaN();
    assertThat(Elementary.clip(5, -1, 1)).isEqualTo(1.0);
    assertThat(Elementary.clip(-5, -1, 1)).isEqualTo(-1.0);
    assertThat(Elementary.clip(0, 2, 1)).isEqualTo(2.0);
    assertThat(Elementary.clip(Double.NaN, 0, 1)).isNaN();
    assertThat(Elementary.floor(-0.5)).isEqualTo(-1.0);
    assertSame(Elementary.abs(-0.0), 0.0);
    assertThat(Elementary.sqrt(2)).isEqualTo(Math.sqrt(2));
    assertThat(Elementary.fma(0x1p-53, 1, 1)).isEqualTo(1.0);
  }

  /** Tells the two zeros apart. */
  private static void assertSame(double actual, double expected) {
    long bits = Double.doubleToLongBits(actual);
    assertThat(bits)
        .as("%s, not %s", actual, expected)
        .isEqualTo(Double.doubleToLongBits(expected));
  }
}

package org.hillock.api.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each function against {@link HighPrecision}; the bounds are those that {@link Elementary}
 * documents.
 */
class ElementaryAccuracyTest {
  private static final int ARGUMENTS_PER_RANGE = 1500;

  enum Case {
    EXP(Elementary::exp, HighPrecision::exp, 0.9, -1, 1, -45, 45, -708.39, 709.78),
    EXPM1(Elementary::expm1, HighPrecision::expm1, 1.4, -0.34, 0.36, -2, 2, -50, 709.43),
    EXPREL(Elementary::exprel, HighPrecision::exprel, 1.9, -0.36, 0.36, -45, 45, -900, 709.43),
    LOG(Elementary::log, HighPrecision::log, 0.9, 0.69, 1.43, 0, 10, 1, 1e300),
    LOG1P(Elementary::log1p, HighPrecision::log1p, 0.9, -0.3, 0.45, -0.99, 10, 1, 1e300),
    SIN(Elementary::sin, HighPrecision::sin, 0.75, -1, 1, -1e5, 1e5, 0, 0x1p31, 0, 1e308),
    COS(Elementary::cos, HighPrecision::cos, 0.75, -1, 1, -1e5, 1e5, 0, 0x1p31, 0, 1e308),
    TAN(Elementary::tan, HighPrecision::tan, 0.9, -1, 1, -1e5, 1e5, 0, 0x1p31, 0, 1e308),
    SINH(Elementary::sinh, HighPrecision::sinh, 2.5, -0.36, 0.36, -23, 23, -710.4, 710.4),
    COSH(Elementary::cosh, HighPrecision::cosh, 1.3, -3, 3, -23, 23, -710.4, 710.4),
    TANH(Elementary::tanh, HighPrecision::tanh, 2.5, -0.13, 0.13, -2, 2, -22, 22);

    final DoubleUnaryOperator function;
    final UnaryOperator<BigDecimal> reference;
    final double bound;
    final double[] ranges;

    Case(
        DoubleUnaryOperator function,
        UnaryOperator<BigDecimal> reference,
        double bound,
        double... ranges) {
      this.function = function;
      this.reference = reference;
      this.bound = bound;
      this.ranges = ranges;
    }

    double error(double x) {
      double y = function.applyAsDouble(x);
      return HighPrecision.ulps(y, reference.apply(new BigDecimal(x)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void staysWithinItsBoundAtRandomArguments(Case tested) {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < tested.ranges.length; i += 2) {
      double low = tested.ranges[i];
      double high = tested.ranges[i + 1];
      check(tested, random.doubles(ARGUMENTS_PER_RANGE, low, high));
    }
  }

  @ParameterizedTest
  @EnumSource
  void staysWithinItsBoundAtTinyArguments(Case tested) {
    SplittableRandom random = new SplittableRandom(8);
    double sign = tested == Case.LOG ? 1 : -1;
    check(tested, random.doubles(300, 1, 2).map(x -> x * Math.scalb(1.0, -random.nextInt(60))));
    check(
        tested,
        random.doubles(300, 1, 2).map(x -> sign * x * Math.scalb(1.0, -2 - random.nextInt(60))));
  }

  @ParameterizedTest
  @EnumSource(names = {"EXP", "EXPM1", "EXPREL", "SINH", "COSH", "TANH"})
  void staysWithinItsBoundAtSeamsOfTheExponential(Case tested) {
    double ln2 = Math.log(2);
    check(tested, seams(ln2, -70, 1023).filter(x -> x != 0));
  }

  @ParameterizedTest
  @EnumSource(names = {"SIN", "COS", "TAN"})
  void staysWithinItsBoundNearMultiplesOfAQuarterTurn(Case tested) {
    check(tested, seams(Math.PI / 2, -200, 200).filter(x -> x != 0));
    check(
        tested,
        new SplittableRandom(9).doubles(500, 0, 6e8).map(k -> Math.rint(k) * (Math.PI / 2)));
  }

  /** The doubles nearest to a multiple of pi/2, from Muller, Elementary Functions, section 11. */
  @ParameterizedTest
  @EnumSource(names = {"SIN", "COS", "TAN"})
  void staysWithinItsBoundAtTheWorstAngles(Case tested) {
    double worst = 6381956970095103.0 * 0x1p797;
    check(tested, DoubleStream.of(worst, 0x1p30, Math.nextUp(0x1p30), Double.MAX_VALUE, 1e22));
  }

  @Test
  void logarithmOfSubnormalNumbersIsAccurate() {
    check(Case.LOG, DoubleStream.of(Double.MIN_VALUE, 3e-320, Math.nextDown(Double.MIN_NORMAL)));
  }

  @Test
  void powersStayWithinTheirBound() {
    SplittableRandom random = new SplittableRandom(10);
    for (int i = 0; i < 2000; i++) {
      double x = Math.scalb(1 + random.nextDouble(), random.nextInt(-1000, 1000));
      double y = random.nextDouble(-745, 709) / Math.log(x);
      checkPower(x, y);
      checkPower(random.nextDouble(0.5, 2), random.nextDouble(-900, 900));
      checkPower(random.nextDouble(0, 100), random.nextDouble(-5, 5));
      checkPower(random.nextDouble(0, 100), random.nextInt(-20, 20));
    }
  }

  @Test
  void powersThatAreRepresentableAreExact() {
    assertThat(Elementary.pow(10, 22)).isEqualTo(1e22);
    assertThat(Elementary.pow(-3, 33)).isEqualTo(-5559060566555523.0);
    assertThat(Elementary.pow(2.25, 1.5)).isEqualTo(3.375);
    for (int n = -1074; n < 1024; n++) {
      assertThat(Elementary.pow(2, n)).isEqualTo(Math.scalb(1.0, n));
    }
  }

  private static DoubleStream seams(double period, int first, int last) {
    return IntStream.range(first, last)
        .mapToDouble(k -> (k + 0.5) * period)
        .flatMap(x -> DoubleStream.of(Math.nextDown(x), x, Math.nextUp(x), x + period / 2));
  }

  private static void check(Case tested, DoubleStream arguments) {
    arguments.forEach(x ->
        assertThat(tested.error(x)).as("%s(%s), error in ulp", tested, x).isLessThan(tested.bound));
  }

  private static void checkPower(double x, double y) {
    BigDecimal exact = HighPrecision.pow(new BigDecimal(x), new BigDecimal(y));
    assertThat(HighPrecision.ulps(Elementary.pow(x, y), exact)).as("%s ^ %s", x, y).isLessThan(0.8);
  }
}

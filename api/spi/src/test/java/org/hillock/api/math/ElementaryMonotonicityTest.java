package org.hillock.api.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Neighbouring arguments on both sides of the seams where the reduced argument jumps. */
class ElementaryMonotonicityTest {
  private static final int NEIGHBOURS = 200;
  private static final double LN2 = Math.log(2);

  @Test
  void exponentialNeverFallsAcrossAMultipleOfHalfTheLogarithmOfTwo() {
    for (int k = -1000; k < 1000; k++) {
      checkRises(Elementary::exp, (k + 0.5) * LN2);
    }
  }

  @Test
  void exponentialMinusOneNeverFallsAcrossItsSeams() {
    for (int k = -60; k < 1000; k++) {
      checkRises(Elementary::expm1, (k + 0.5) * LN2);
    }
    checkRises(Elementary::expm1, ElementaryConstants.EXPM1_MIN);
  }

  @Test
  void logarithmNeverFallsAcrossAPowerOfTwoTimesTheRootOfAHalf() {
    for (int k = -1021; k < 1023; k++) {
      checkRises(Elementary::log, Math.scalb(Math.sqrt(0.5), k));
    }
    checkRises(Elementary::log, Double.MIN_NORMAL);
    checkRises(Elementary::log, 1.0);
  }

  @Test
  void hyperbolicFunctionsNeverFallAcrossTheirSeams() {
    checkRises(Elementary::sinh, ElementaryConstants.SINH_SMALL);
    checkRises(Elementary::tanh, ElementaryConstants.TANH_MAX);
  }

  private static void checkRises(DoubleUnaryOperator function, double seam) {
    double x = seam - NEIGHBOURS * Math.ulp(seam);
    double last = function.applyAsDouble(x);
    for (int i = 0; i < 2 * NEIGHBOURS; i++) {
      x = Math.nextUp(x);
      double y = function.applyAsDouble(x);
      assertThat(y).as("at %s", x).isGreaterThanOrEqualTo(last);
      last = y;
    }
  }
}

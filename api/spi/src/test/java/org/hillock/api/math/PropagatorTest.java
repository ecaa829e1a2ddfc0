package org.hillock.api.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PropagatorTest {
  private static final MathContext DIGITS = new MathContext(60);

  /**
   * Relative errors against Phi functions to 45 digits; 1e-13 is what synaptic integration asks
   * for.
   */
  @Test
  void leakyIntegratorKeepsThirteenDigitsFromTinyToStiffSteps() {
    for (double ratio = 1e-6; ratio < 50; ratio *= 1.07) {
      double dt = 0.125;
      Propagator p = Propagator.of(new double[][] {{-ratio / dt}}, dt);
      BigDecimal z = new BigDecimal(-ratio / dt).multiply(new BigDecimal(dt));
      BigDecimal h = new BigDecimal(dt);
      BigDecimal phi1 = HighPrecision.expm1(z).divide(z, DIGITS);
      BigDecimal phi2 = phi1.subtract(BigDecimal.ONE).divide(z, DIGITS);
      checkRelative(p.state()[0][0], HighPrecision.exp(z));
      checkRelative(p.start()[0][0], phi1.subtract(phi2).multiply(h));
      checkRelative(p.end()[0][0], phi2.multiply(h));
      checkRelative(p.start()[0][0] + p.end()[0][0], phi1.multiply(h));
    }
  }

  @Test
  void pureIntegratorIsTheTrapezoidalRule() {
    Propagator p = Propagator.of(new double[2][2], 0.1);
    assertThat(p.state()).isDeepEqualTo(new double[][] {{1, 0}, {0, 1}});
    checkClose(p.start(), new double[][] {{0.05, 0}, {0, 0.05}}, 1e-17);
    checkClose(p.end(), new double[][] {{0.05, 0}, {0, 0.05}}, 1e-17);
  }

  /** x'' = f as a singular, nilpotent system: position gets f0/3 + f1/6 times dt^2. */
  @Test
  void doubleIntegratorIsExactThoughItsMatrixIsSingular() {
    double dt = 0.5;
    Propagator p = Propagator.of(new double[][] {{0, 1}, {0, 0}}, dt);
    checkClose(p.state(), new double[][] {{1, dt}, {0, 1}}, 1e-15);
    checkClose(p.start(), new double[][] {{dt / 2, dt * dt / 3}, {0, dt / 2}}, 1e-15);
    checkClose(p.end(), new double[][] {{dt / 2, dt * dt / 6}, {0, dt / 2}}, 1e-15);
  }

  /** x = t solves x' = A x + f for f(t) = 1 - A t, a ramp, with any A. */
  @Test
  void followsARampWithoutError() {
    double[][] a = {{-2, 1, 0.5}, {3, -40, 1}, {0, 7, -0.1}};
    double dt = 0.7;
    Propagator p = Propagator.of(a, dt);
    double[] direction = {1, -2, 3};
    for (int i = 0; i < 3; i++) {
      double x = 0;
      for (int j = 0; j < 3; j++) {
        double slope = a[j][0] * direction[0] + a[j][1] * direction[1] + a[j][2] * direction[2];
        x += p.start()[i][j] * direction[j] + p.end()[i][j] * (direction[j] - dt * slope);
      }
      assertThat(x).isCloseTo(dt * direction[i], Offset.offset(1e-12));
    }
  }

  @Test
  void twoHalfStepsMakeOneStep() {
    double[][] a = {{-3, 1}, {2, -8}};
    Propagator whole = Propagator.of(a, 1);
    Propagator half = Propagator.of(a, 0.5);
    checkClose(DenseMatrix.product(half.state(), half.state()), whole.state(), 1e-15);
    double[][] both = DenseMatrix.sum(half.start(), 1, half.end());
    double[][] constant = DenseMatrix.sum(DenseMatrix.product(half.state(), both), 1, both);
    checkClose(constant, DenseMatrix.sum(whole.start(), 1, whole.end()), 1e-15);
  }

  @Test
  void sharesNoArrayWithItsCaller() {
    double[][] one = {{1}};
    Propagator p = new Propagator(one, one, one);
    one[0][0] = 2;
    p.state()[0][0] = 3;
    assertThat(p.state()[0][0]).isEqualTo(1.0);
    assertThat(p).isEqualTo(new Propagator(p.state(), p.start(), p.end()));
    assertThat(p).hasSameHashCodeAs(new Propagator(p.state(), p.start(), p.end()));
    assertThat(p).hasToString("Propagator[state=[[1.0]], start=[[1.0]], end=[[1.0]]]");
  }

  @Test
  void refusesAStepThatIsNotAboveZero() {
    for (double dt : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> Propagator.of(new double[][] {{1}}, dt))
          .hasMessage("dt must be finite and above zero, but is " + dt);
    }
  }

  @Test
  void refusesMatricesOfDifferentSizesAndOverflow() {
    double[][] two = new double[2][2];
    assertThatThrownBy(() -> new Propagator(two, two, new double[1][1]))
        .hasMessage("state, start and end must be of one size, but have 2, 2 and 1 rows");
    assertThatThrownBy(() -> Propagator.of(new double[][] {{1e4}}, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Propagator.of(new double[][] {{1, 2}}, 1))
        .hasMessageContaining("must be square");
  }

  private static void checkRelative(double actual, BigDecimal exact) {
    BigDecimal error = new BigDecimal(actual).subtract(exact).divide(exact, DIGITS).abs();
    assertThat(error.doubleValue()).isLessThan(1e-13);
  }

  private static void checkClose(double[][] actual, double[][] expected, double tolerance) {
    for (int i = 0; i < expected.length; i++) {
      for (int j = 0; j < expected.length; j++) {
        assertThat(actual[i][j]).isCloseTo(expected[i][j], Offset.offset(tolerance));
      }
    }
  }
}

package org.hillock.analyzers.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GaussLegendreTest {
  /** A rule of n nodes integrates polynomials up to degree 2n - 1 exactly. */
  @Test
  void integratesPolynomialsExactly() {
    GaussLegendre rule = GaussLegendre.of(8);
    for (int degree = 0; degree <= 15; degree++) {
      double sum = 0;
      for (int i = 0; i < 8; i++) {
        sum += rule.weights()[i] * Math.pow(rule.nodes()[i], degree);
      }
      assertThat(sum)
          .as("degree %d", degree)
          .isCloseTo(degree % 2 == 0 ? 2.0 / (degree + 1) : 0, within(1e-14));
    }
  }
}

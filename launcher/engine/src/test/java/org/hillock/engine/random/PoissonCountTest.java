package org.hillock.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.hillock.api.math.Elementary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonCountTest {
  private static final int DRAWN = 300_000;

  private static double count(double uniform, double expected) {
    return PoissonCount.poisson(uniform, expected, Elementary.exp(-expected));
  }

  @Test
  void aCountIsTheFirstWhoseDistributionExceedsTheDeviate() {
    double none = Math.exp(-2);
    assertThat(count(Math.nextDown(none), 2)).isZero();
    assertThat(count(none * (1 + 1e-12), 2)).isEqualTo(1);
    assertThat(count(3 * none * (1 - 1e-12), 2)).isEqualTo(1);
    assertThat(count(3 * none * (1 + 1e-12), 2)).isEqualTo(2);
    assertThat(count(5 * none * (1 + 1e-12), 2)).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.1, 1, 2.5, 12, 100, 512})
  void countsHaveThePoissonDistribution(double expected) {
    long key = Philox.key(3, "counts " + expected);
    Map<Integer, Integer> counts = new HashMap<>();
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < DRAWN; i++) {
      double count = count(Deviates.uniform(key, i % 100, i / 100), expected);
      sum += count;
      squares += (count - expected) * (count - expected);
      counts.merge((int) count, 1, Integer::sum);
    }
    // The bounds of mean and variance are 4.4 standard errors: one seed in 10^5 misses them.
    assertThat(sum / DRAWN).isCloseTo(expected, within(4.4 * Math.sqrt(expected / DRAWN)));
    double spread = Math.sqrt((expected + 2 * expected * expected) / DRAWN);
    assertThat(squares / DRAWN).isCloseTo(expected, within(4.4 * spread));
    assertThat(normalizedChiSquare(counts, expected)).isBetween(-4.4, 4.4);
  }

  /** Chi-square over the counts that are expected ten times or more, in its standard deviations. */
  private static double normalizedChiSquare(Map<Integer, Integer> counts, double expected) {
    double logarithm = -expected;
    double chiSquare = 0;
    int cells = 0;
    for (int k = 0; k < 2000; k++) {
      logarithm += k == 0 ? 0 : Math.log(expected / k);
      double often = DRAWN * Math.exp(logarithm);
      if (often >= 10) {
        double difference = counts.getOrDefault(k, 0) - often;
        chiSquare += difference * difference / often;
        cells++;
      }
    }
    return (chiSquare - cells) / Math.sqrt(2.0 * cells);
  }

  @Test
  void nothingExpectedGivesNothing() {
    assertThat(count(1 - 0x1p-33, 0)).isZero();
  }

  @Test
  void anExpectationOutOfRangeIsNotANumber() {
    for (double expected : new double[] {-1e-9, 513, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThat(count(0.5, expected)).as("%s", expected).isNaN();
    }
  }
}

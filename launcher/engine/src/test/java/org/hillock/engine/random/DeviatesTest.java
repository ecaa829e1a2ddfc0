package org.hillock.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * Seeds are fixed, so nothing here is random: a bound of z standard errors is what one seed in so
 * many would miss (z = 4.4: one in 10^5).
 */
class DeviatesTest {
  private static final int DRAWN = 400_000;
  private static final double Z = 4.4;
  private static final long KEY = Philox.key(7, "deviates");

  /** Several neurons over several steps. */
  private static double[] normals() {
    double[] values = new double[DRAWN];
    Arrays.setAll(values, i -> Deviates.normal(KEY, i % 1000, i / 1000));
    return values;
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  @Test
  void normalDeviatesHaveTheMomentsOfTheNormalDistribution() {
    double[] values = normals();
    double[] moments = {0, 1, 0, 3, 0, 15};
    double[] variances = {1, 2, 15, 96, 945, 10170};
    for (int power = 1; power <= 6; power++) {
      int p = power;
      double[] powers = Arrays.stream(values).map(v -> Math.pow(v, p)).toArray();
      assertThat(mean(powers))
          .as("moment %d", power)
          .isCloseTo(moments[p - 1], within(Z * Math.sqrt(variances[p - 1] / DRAWN)));
    }
  }

  @Test
  void normalDeviatesPassTheTestOfKolmogorovAndSmirnov() {
    double[] values = normals();
    Arrays.sort(values);
    double farthest = 0;
    for (int i = 0; i < DRAWN; i++) {
      double p = normalDistribution(values[i]);
      farthest = Math.max(farthest, Math.max(p - i / (double) DRAWN, (i + 1.0) / DRAWN - p));
    }
    // P(sqrt(n) D > 2.47) = 2 exp(-2 * 2.47^2) = 10^-5
    assertThat(Math.sqrt(DRAWN) * farthest).isLessThan(2.47);
  }

  /** Abramowitz and Stegun 7.1.26, error below 1.5e-7. */
  private static double normalDistribution(double x) {
    double z = Math.abs(x) / Math.sqrt(2);
    double t = 1 / (1 + 0.3275911 * z);
    double p =
        t
            * (0.254829592
                + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    double error = 1 - p * Math.exp(-z * z);
    return x < 0 ? (1 - error) / 2 : (1 + error) / 2;
  }

  @Test
  void neighboursInTimeNeuronAndSourceAreUncorrelated() {
    long other = Philox.key(7, "deviates.other");
    double[] stepwise = new double[DRAWN];
    double[] sidewise = new double[DRAWN];
    double[] sources = new double[DRAWN];
    for (int i = 0; i < DRAWN; i++) {
      double value = Deviates.normal(KEY, 3, i);
      stepwise[i] = value * Deviates.normal(KEY, 3, i + 1);
      sidewise[i] = value * Deviates.normal(KEY, 4, i);
      sources[i] = value * Deviates.normal(other, 3, i);
    }
    for (double[] products : new double[][] {stepwise, sidewise, sources}) {
      assertThat(mean(products)).isCloseTo(0, within(Z / Math.sqrt(DRAWN)));
    }
  }

  @Test
  void aPairOfNormalDeviatesIsTheOneOfBoxAndMuller() {
    RandomGenerator words = Philox.keyed(7, "deviates", 11);
    for (int block = 0; block < 1000; block++) {
      double chance = 1 - (words.nextLong() >>> 12) * 0x1p-52;
      double turn = (words.nextLong() >>> 12) * 0x1p-52;
      double radius = Math.sqrt(-2 * Math.log(chance));
      assertThat(Deviates.normal(KEY, 11, 2L * block))
          .isCloseTo(radius * Math.cos(2 * Math.PI * turn), within(1e-14));
      assertThat(Deviates.normal(KEY, 11, 2L * block + 1))
          .isCloseTo(radius * Math.sin(2 * Math.PI * turn), within(1e-14));
    }
  }

  @Test
  void uniformDeviatesAreTheWordsOfABlockOneAfterTheOther() {
    int[] words = {5, 0, 9, 0};
    Philox.block(words, (int) KEY, (int) (KEY >>> 32));
    for (int i = 0; i < 4; i++) {
      assertThat(Deviates.uniform(KEY, 9, 20 + i))
          .isEqualTo(((words[i] & 0xFFFFFFFFL) + 0.5) * 0x1p-32);
    }
  }

  @Test
  void uniformDeviatesFillTheirIntervalEvenly() {
    int[] counts = new int[100];
    for (int i = 0; i < DRAWN; i++) {
      counts[(int) (100 * Deviates.uniform(KEY, i % 777, i / 777))]++;
    }
    double expected = DRAWN / 100.0;
    double chiSquare =
        Arrays.stream(counts).mapToDouble(c -> (c - expected) * (c - expected) / expected).sum();
    // 99 degrees of freedom: above 169 with a probability of 10^-5
    assertThat(chiSquare).isBetween(45.0, 169.0);
  }
}

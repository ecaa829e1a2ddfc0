package org.hillock.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DrawsTest {
  private static final int N = 40_000;

  @Test
  void moreNeuronsKeepTheFirstOnes() {
    double[] few = Draws.normal(7, "E", "v", 10, -60, 5);
    double[] many = Draws.normal(7, "E", "v", 100, -60, 5);
    assertThat(Arrays.copyOf(many, 10)).containsExactly(few);
  }

  @Test
  void populationsAndSymbolsDrawTheirOwn() {
    assertThat(Draws.uniform(7, "E", "v", 5, 0, 1))
        .doesNotContain(Draws.uniform(7, "I", "v", 5, 0, 1));
    assertThat(Draws.uniform(7, "E", "v", 5, 0, 1))
        .doesNotContain(Draws.uniform(7, "E", "w", 5, 0, 1));
    assertThat(Draws.uniform(7, "E", "v", 5, 0, 1))
        .doesNotContain(Draws.uniform(8, "E", "v", 5, 0, 1));
  }

  @Test
  void uniformValuesFillTheirInterval() {
    double[] values = Draws.uniform(1, "E", "v", N, -70, -50);
    assertThat(Arrays.stream(values).min().orElseThrow()).isBetween(-70.0, -69.99);
    assertThat(Arrays.stream(values).max().orElseThrow()).isBetween(-50.01, Math.nextDown(-50.0));
    // five standard errors of the mean: 20/sqrt(12 N)
    assertThat(Arrays.stream(values).average().orElseThrow()).isBetween(-60.15, -59.85);
  }

  @Test
  void normalValuesHaveTheirMomentsAndTails() {
    double[] values = Draws.normal(1, "E", "v", N, 3, 2);
    double mean = Arrays.stream(values).average().orElseThrow();
    double variance = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / N;
    double beyondTwo = Arrays.stream(values).filter(x -> Math.abs(x - 3) > 4).count() / (double) N;
    // five standard errors: 2/sqrt(N), 4 sqrt(2/N), sqrt(p(1-p)/N) with p = erfc(sqrt 2)
    assertThat(mean).isBetween(2.95, 3.05);
    assertThat(variance).isBetween(4 - 0.142, 4 + 0.142);
    assertThat(beyondTwo).isBetween(0.0455 - 0.0053, 0.0455 + 0.0053);
  }

  @Test
  void aDegenerateDistributionIsItsValue() {
    assertThat(Draws.uniform(1, "E", "v", 3, 2, 2)).containsExactly(2, 2, 2);
    assertThat(Draws.normal(1, "E", "v", 3, 2, 0)).containsExactly(2, 2, 2);
  }

  @Test
  void refusesWhatIsNoDistribution() {
    assertThatIllegalArgumentException().isThrownBy(() -> Draws.uniform(1, "E", "v", 1, 1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Draws.uniform(1, "E", "v", 1, Double.NaN, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Draws.normal(1, "E", "v", 1, 0, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Draws.normal(1, "E", "v", 1, 0, Double.NaN));
  }
}

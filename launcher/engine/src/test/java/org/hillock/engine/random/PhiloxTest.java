package org.hillock.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PhiloxTest {
  /** Known answers of the authors' library Random123 (kat_vectors, philox4x32 10). */
  @Test
  void givesTheKnownAnswers() {
    assertThat(block(0, 0, 0, 0, 0, 0))
        .containsExactly(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);
    assertThat(block(-1, -1, -1, -1, -1, -1))
        .containsExactly(0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd);
    assertThat(block(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0))
        .containsExactly(0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1);
  }

  @Test
  void equalKeysGiveEqualNumbers() {
    RandomGenerator one = Philox.keyed(7, "drive", 3);
    RandomGenerator other = Philox.keyed(7, "drive", 3);
    for (int i = 0; i < 100; i++) {
      assertThat(one.nextLong()).isEqualTo(other.nextLong());
    }
  }

  @Test
  void everyPartOfTheKeyMatters() {
    Set<Long> first = new HashSet<>();
    String[] entities = {
      "",
      "a",
      "b",
      "ab",
      "ba",
      "drive",
      "drive\0",
      "0123456789abcdef",
      "0123456789abcdefg",
      "0123456789abcdeg"
    };
    for (String entity : entities) {
      for (long seed : new long[] {0, 1, 1L << 32, -1}) {
        for (long stream : new long[] {0, 1, 1L << 32, -1}) {
          first.add(Philox.keyed(seed, entity, stream).nextLong());
        }
      }
    }
    assertThat(first).hasSize(entities.length * 16);
  }

  @Test
  void blocksOfAStreamAreDistinct() {
    RandomGenerator random = Philox.keyed(1, "x", 0);
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      seen.add(random.nextLong());
    }
    assertThat(seen).hasSize(10_000);
  }

  @Test
  void exponentialDeviatesHaveTheirMeanAndVariance() {
    RandomGenerator random = Philox.keyed(5, "wait", 0);
    int n = 40_000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double x = random.nextExponential();
      assertThat(x).isNotNegative();
      sum += x;
      squares += x * x;
    }
    // five standard errors: 1/sqrt(n) for the mean, sqrt(8/n) for the variance
    assertThat(sum / n).isBetween(1 - 0.025, 1 + 0.025);
    assertThat(squares / n - sum / n * (sum / n)).isBetween(1 - 0.071, 1 + 0.071);
  }

  private static int[] block(int c0, int c1, int c2, int c3, int k0, int k1) {
    int[] words = {c0, c1, c2, c3};
    Philox.block(words, k0, k1);
    return words;
  }
}

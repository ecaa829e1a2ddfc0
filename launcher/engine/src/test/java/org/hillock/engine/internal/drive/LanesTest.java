package org.hillock.engine.internal.drive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanesTest {
  @Test
  void neuronsAreSortedByStimulusAndAscend() {
    int[][] lanes = Lanes.of(new int[] {2, -1, 0, 2, 0, 2}, 4);
    assertThat(lanes).isDeepEqualTo(new int[][] {{2, 4}, {}, {0, 3, 5}, {}});
  }
}

package org.hillock.engine.internal.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutsTest {
  @Test
  void whatFitsStaysWhole() {
    assertThat(Cuts.of(new int[] {3, 3, 3}, new int[] {9, 9, 0}, 9)).containsExactly(3);
  }

  @Test
  void cutsWhereTheFewestValuesAreAlive() {
    int[] sizes = {1, 1, 1, 1, 1, 1};
    assertThat(Cuts.of(sizes, new int[] {5, 1, 7, 7, 2, 0}, 4)).containsExactly(2, 6);
    assertThat(Cuts.of(sizes, new int[] {5, 9, 7, 1, 2, 0}, 4)).containsExactly(4, 6);
  }

  @Test
  void noPieceIsAboveTheLimitAndNoneIsMadeWithoutNeed() {
    int[] sizes = {4, 4, 4, 4, 4};
    assertThat(Cuts.of(sizes, new int[] {0, 0, 0, 0, 0}, 8)).hasSize(3).last().isEqualTo(5);
  }

  @Test
  void anOperationAboveTheLimitIsAPieceOfItsOwn() {
    assertThat(Cuts.of(new int[] {1, 50, 1}, new int[] {1, 1, 0}, 10)).containsExactly(1, 2, 3);
  }

  @Test
  void nothingIsOneEmptyPiece() {
    assertThat(Cuts.of(new int[0], new int[0], 10)).containsExactly(0);
  }
}

package org.hillock.engine.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillock.engine.internal.emit.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutTest {
  private static final long HEAVY = Cut.LEAST_WORK;

  @ParameterizedTest
  @CsvSource({"512, 2", "1024, 2", "1025, 2", "4096, 8", "5000, 3", "100000, 7", "100000, 64"})
  void partsAreWholeBlocksInARowAndAlmostEqual(int size, int threads) {
    Cut cut = Cut.of(size, HEAVY, threads);
    assertThat(cut.from(0)).isZero();
    assertThat(cut.to(cut.parts() - 1)).isEqualTo(size);
    for (int part = 0; part < cut.parts(); part++) {
      assertThat(cut.from(part) % Layout.BLOCK).isZero();
      int blocks = Math.ceilDiv(cut.to(part) - cut.from(part), Layout.BLOCK);
      int mean = Math.ceilDiv(size, Layout.BLOCK) / cut.parts();
      assertThat(blocks).isBetween(mean, mean + 1);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 8, 1", "768, 8, 1", "769, 8, 2", "1024, 8, 2", "4096, 8, 8", "4096, 3, 3"})
  void aThreadHasTwoBlocksAtLeast(int size, int threads, int parts) {
    assertThat(Cut.of(size, HEAVY, threads).parts()).isEqualTo(parts);
  }

  @Test
  void littleWorkStaysOnTheCallersThread() {
    int size = 8 * Layout.BLOCK;
    long half = Cut.LEAST_WORK / size;
    assertThat(Cut.of(size, half, 4).parts()).isEqualTo(1);
    assertThat(Cut.of(size, 2 * half, 4).parts()).isEqualTo(2);
    assertThat(Cut.of(size, 0, 4).parts()).isEqualTo(1);
  }

  @Test
  void saysWhy() {
    assertThat(Cut.of(4096, HEAVY, 4).note()).isEqualTo("steps on 4 threads");
    assertThat(Cut.of(4096, HEAVY, 1).note()).isEqualTo("steps on one thread");
    assertThat(Cut.of(300, HEAVY, 4).note()).startsWith("steps on one thread of 4: ");
  }
}

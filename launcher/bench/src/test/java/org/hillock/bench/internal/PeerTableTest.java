package org.hillock.bench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PeerTableTest {
  @Test
  void showsTimesRatiosTargetsAndRates() {
    PeerRow row =
        new PeerRow(
            PeerCase.LIF_EXACT,
            10_000,
            Map.of(
                Peer.HILLOCK, 0.5,
                Peer.BRIAN_DEFAULT, 120.0,
                Peer.BRIAN_FAST, 1.25,
                Peer.HAND_NATIVE, 0.25,
                Peer.HAND_AVX2, 0.4),
            Map.of(Peer.HILLOCK, 10.5, Peer.BRIAN_DEFAULT, 10.0));
    assertThat(new PeerTable(List.of(row)).text())
        .contains("| lif, exact | 10000 | 0.50 | 120 | 1.25 | 0.25 | 0.40 | 2.50x | 240x | 2.00x |")
        .contains("| lif, exact | 2.50x | 2.00x | met | 2.00x | 1.30x | missed |")
        .contains("| lif, exact | 10000 | 10.50 | 10.00 | - | - | - |");
  }

  @Test
  void leavesOutWhoIsNotThere() {
    PeerRow row =
        new PeerRow(PeerCase.HODGKIN_HUXLEY_RK4, 10_000, Map.of(Peer.HILLOCK, 20.0), Map.of());
    assertThat(new PeerTable(List.of(row)).text())
        .contains("| hodgkin-huxley, rk4 | 10000 | 20.00 | - | - | - | - | - | - | - |")
        .contains("| hodgkin-huxley, rk4 | - | 4.00x | - | - | 1.30x | - |");
  }

  @Test
  void hasTargetsOnlyForTenThousandNeurons() {
    PeerRow row = new PeerRow(PeerCase.LIF_EXACT, 100, Map.of(Peer.HILLOCK, 1.0), Map.of());
    assertThat(new PeerTable(List.of(row)).text()).doesNotContain("1.30x");
  }

  @Test
  void hasNoTargetForForwardEuler() {
    PeerRow row = new PeerRow(PeerCase.ADEX_EULER, 10_000, Map.of(Peer.HILLOCK, 1.0), Map.of());
    assertThat(new PeerTable(List.of(row)).text()).doesNotContain("1.30x");
  }

  @Test
  void hasAsManyCellsInEachLineAsInItsHead() {
    PeerRow row = new PeerRow(PeerCase.LIF_EXACT, 10_000, Map.of(Peer.HILLOCK, 1.0), Map.of());
    for (String table : new PeerTable(List.of(row)).text().split("\n\n")) {
      assertThat(table.lines().map(line -> line.chars().filter(c -> c == '|').count()).distinct())
          .hasSize(1);
    }
  }
}

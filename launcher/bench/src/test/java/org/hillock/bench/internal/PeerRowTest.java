package org.hillock.bench.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PeerRowTest {
  private static final PeerRow ROW =
      new PeerRow(
          PeerCase.LIF_EXACT,
          100,
          Map.of(
              Peer.HILLOCK, 0.5,
              Peer.BRIAN_DEFAULT, 3.0,
              Peer.BRIAN_FAST, 2.0,
              Peer.HAND_NATIVE, 0.25,
              Peer.HAND_AVX2, 0.4),
          Map.of());

  @Test
  void comparesWithTheBetterOfBriansPrograms() {
    assertThat(ROW.fasterThanBrian()).hasValue(4);
    assertThat(ROW.ratio(List.of(Peer.BRIAN_DEFAULT))).hasValue(6);
  }

  @Test
  void comparesWithTheFasterProgramByHand() {
    assertThat(ROW.slowerThanByHand()).hasValue(2);
  }

  @Test
  void comparesWithNobodyIfNobodyIsThere() {
    PeerRow alone = new PeerRow(PeerCase.LIF_EXACT, 1, Map.of(Peer.HILLOCK, 1.0), Map.of());
    assertThat(alone.fasterThanBrian()).isEmpty();
    assertThat(alone.slowerThanByHand()).isEmpty();
  }

  @Test
  void takesMediansPerNeuronAndStep() {
    PeerJob job = new PeerJob(PeerCase.LIF_EXACT, 100, Path.of("work"));
    long steps = job.steps(Peer.HILLOCK);
    PeerRow row =
        PeerRow.of(
            job,
            Map.of(
                Peer.HILLOCK,
                List.of(
                    new Measurement(900 * steps, 7),
                    new Measurement(300 * steps, 9),
                    new Measurement(200 * steps, 8))));
    assertThat(row.times()).containsOnly(Map.entry(Peer.HILLOCK, 3.0));
    double seconds = steps * 1e-4;
    assertThat(row.rates().get(Peer.HILLOCK)).isCloseTo(8 / seconds / 100, within(1e-12));
  }
}

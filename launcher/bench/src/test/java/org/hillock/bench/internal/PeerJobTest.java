package org.hillock.bench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeerJobTest {
  private static final PeerJob JOB = new PeerJob(PeerCase.LIF_EXACT, 100, Path.of("work"));

  @Test
  void tellsTheScriptWhatBrianIsToWrite() {
    assertThat(JOB.brianLine(Peer.BRIAN_FAST).split("\t"))
        .containsExactly(
            "LIF_EXACT",
            "100",
            Long.toString(JOB.steps(Peer.BRIAN_FAST)),
            JOB.initial().toString(),
            JOB.project(Peer.BRIAN_FAST).toString(),
            "-O3 -march=native -ffast-math");
  }

  @ParameterizedTest
  @EnumSource
  void makesAtLeastSomeStepsOfAMillionNeurons(PeerCase kernel) {
    for (Peer peer : Peer.values()) {
      assertThat(kernel.steps(peer, 1_000_000)).isGreaterThan(4);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"brian_kernels.py", "hand_kernels.cpp"})
  void namesCasesThatThePeersKnow(String source) throws IOException {
    String text = Files.readString(Path.of("src/main/peers", source));
    for (PeerCase kernel : PeerCase.values()) {
      assertThat(text).contains("\"" + kernel + "\"");
    }
  }
}

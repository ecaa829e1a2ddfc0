package org.hillock.bench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OrbitTest {
  private static final Orbit THREE_STEPS =
      new Orbit(
          List.of("v", "w"), List.of(new double[] {1, 10}, new double[] {2, 20}, new double[] {3}));

  @Test
  void takesAsLongAsTheClosedFormSays() {
    // 2 ms, then from -60 mV to -50 mV on the way to -49.9 mV with 20 ms: 2 + 20 ln(10.1/0.1)
    Orbit orbit = Orbit.of(PeerCase.LIF_EXACT.population());
    assertThat(orbit.period()).isEqualTo((int) Math.ceil((2 + 20 * Math.log(101)) / 0.1));
    assertThat(orbit.points().getFirst()).containsExactly(-60);
  }

  @Test
  void spreadsFewNeuronsEvenly() {
    assertThat(THREE_STEPS.column(0, 1)).containsExactly(1);
    assertThat(THREE_STEPS.column(0, 2)).containsExactly(1, 2);
  }

  @Test
  void goesAroundForManyNeurons() {
    assertThat(THREE_STEPS.column(0, 7)).containsExactly(1, 2, 3, 1, 2, 3, 1);
  }

  @Test
  void readsTheColumnsThatItWrites(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("initial");
    Orbit orbit = Orbit.of(PeerCase.ADEX_EULER.population());
    orbit.write(file, 20);
    for (int state = 0; state < 2; state++) {
      assertThat(Orbit.read(file, state, 20)).containsExactly(orbit.column(state, 20));
    }
  }
}

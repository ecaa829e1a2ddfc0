package org.hillock.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hillock.engine.Simulation;
import org.hillock.engine.plan.Recorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep gives the bits of as many independent runs. */
final class SweepRunTest {
  @TempDir private Path folder;

  /** Keeps spikes as text. */
  private static final class Spikes implements Recorder {
    private final List<String> spikes = new ArrayList<>();

    @Override
    public void spike(int population, long step, int[] neurons, int count) {
      for (int i = 0; i < count; i++) {
        spikes.add(neurons[i] + "@" + step);
      }
    }

    @Override
    public void spike(int population, long step, int[] neurons, double[] times, int count) {
      for (int i = 0; i < count; i++) {
        spikes.add(neurons[i] + "@" + times[i] + " ms");
      }
    }

    @Override
    public void sample(int population, int record, long step, double[] values) {}
  }

  private record Run(double[] v, List<String> spikes) {}

  private Run run(String amplitude, String tau, String sweep) throws IOException {
    String text =
        """
        { "hillock": 1, "duration": "200 ms", "step": "0.1 ms",
          "populations": { "cell": { "model": "lif", "size": 3,
            "parameters": { "tau_m": "%s", "t_ref": "tau_m / 10" },
            "initial": { "v": "uniform(E_L, V_th)" } } },
          "inputs": { "drive": { "type": "step-current", "into": "cell[1:3].I", "amplitude": "%s", "start": "10 ms" } }%s }
        """
            .formatted(tau, amplitude, sweep);
    Path file = Files.writeString(folder.resolve("run.json"), text);
    Loaded loaded = Loaded.load(file, Installed.catalog());
    Simulation simulation = loaded.compiled().start();
    Spikes spikes = new Spikes();
    simulation.advance(loaded.plan().run().steps(), spikes);
    return new Run(simulation.state(0, "v"), spikes.spikes);
  }

  @Test
  void aSweepEqualsIndependentRuns() throws IOException {
    Run swept =
        run(
            "0 nA",
            "10 ms",
            """
            , "sweep": { "cell.tau_m": { "values": ["10 ms", "20 ms"] },
                         "drive.amplitude": { "values": ["0.1 nA", "0.3 nA", "500 pA"] } }
            """);
    List<Double> states = new ArrayList<>();
    List<String> spikes = new ArrayList<>();
    int point = 0;
    for (String tau : List.of("10 ms", "20 ms")) {
      for (String amplitude : List.of("0.1 nA", "0.3 nA", "0.5 nA")) {
        Run alone = run(amplitude, tau, "");
        int first = 3 * point++;
        for (double v : alone.v()) {
          states.add(v);
        }
        for (String spike : alone.spikes()) {
          String[] parts = spike.split("@", 2);
          spikes.add(first + Integer.parseInt(parts[0]) + "@" + parts[1]);
        }
      }
    }
    assertThat(swept.v()).hasSize(18);
    assertThat(states.stream().mapToDouble(Double::doubleValue).toArray())
        .containsExactly(swept.v());
    assertThat(swept.spikes()).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(spikes);
  }
}

package org.hillock.itest.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hillock.app.platform.Platform;
import org.hillock.itest.Assembled;
import org.hillock.pipeline.Loaded;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The points of a sweep run side by side as one population; each gives the bits of a run of its
 * own, from a file that says the same without a sweep.
 */
class SweptLanesIT {
  private static final String PIPELINE =
      """
      {
        "hillock": 1,
        "duration": "30 ms",
        "step": "0.025 ms",
        "seed": 5,
        "populations": {
          "axons": {
            "model": "hodgkin-huxley",
            "size": SIZE,
            "integrator": "exponential-euler",
            "parameters": { "g_Na": "CONDUCTANCE", "g_K": "uniform(34 mS/cm^2, 38 mS/cm^2)" },
            "initial": { "v": "normal(-65 mV, 3 mV)" }
          }
        },
        "inputs": {
          "current": { "type": "constant-current", "into": "axons.I", "amplitude": "AMPLITUDE" }
        }SWEEP
      }
      """;

  @AutoClose private final Platform platform = Assembled.start();
  @TempDir Path folder;

  /** 40 conductances and 25 amplitudes; of the 1000 points one in seven, so all values. */
  @Test
  void theLanesOfAGridOfAxonsEqualRunsOfTheirOwn() throws IOException {
    compare(1, amounts(40, 100, 1, " mS/cm^2"), amounts(25, 0.02, 0.02, " nA"), 7);
  }

  /** Every point sees the same random numbers, those of the run without a sweep. */
  @Test
  void theLanesOfAPopulationEqualRunsOfTheirOwn() throws IOException {
    compare(9, amounts(3, 110, 10, " mS/cm^2"), amounts(4, 0.1, 0.1, " nA"), 1);
  }

  private void compare(int size, List<String> conductances, List<String> amplitudes, int everyPoint)
      throws IOException {
    Ends swept =
        run(size, conductances.getFirst(), amplitudes.getFirst(), sweep(conductances, amplitudes));
    assertThat(swept.states().get("v")).hasSize(size * conductances.size() * amplitudes.size());
    assertThat(swept.spikes()).isNotEmpty();
    for (int point = 0; point < conductances.size() * amplitudes.size(); point += everyPoint) {
      String conductance = conductances.get(point / amplitudes.size());
      String amplitude = amplitudes.get(point % amplitudes.size());
      Ends alone = run(size, conductance, amplitude, "");
      for (int i = 0; i < size; i++) {
        assertThat(swept.of(point * size + i))
            .as("neuron %d with %s and %s", i, conductance, amplitude)
            .isEqualTo(alone.of(i));
      }
    }
  }

  private Ends run(int size, String conductance, String amplitude, String sweep)
      throws IOException {
    String text =
        PIPELINE
            .replace("SIZE", String.valueOf(size))
            .replace("CONDUCTANCE", conductance)
            .replace("AMPLITUDE", amplitude)
            .replace("SWEEP", sweep);
    Path file = Files.writeString(folder.resolve("pipeline.json"), text);
    Loaded loaded = Loaded.load(file, platform.catalog());
    return Ends.of(loaded.compiled(), loaded.plan().run().steps());
  }

  private static String sweep(List<String> conductances, List<String> amplitudes) {
    return """
    , "sweep": { "axons.g_Na": { "values": [%s] }, "current.amplitude": { "values": [%s] } }\
    """
        .formatted(quoted(conductances), quoted(amplitudes));
  }

  private static String quoted(List<String> values) {
    return values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(", "));
  }

  private static List<String> amounts(int count, double first, double step, String unit) {
    return IntStream.range(0, count).mapToObj(i -> (first + step * i) + unit).toList();
  }
}

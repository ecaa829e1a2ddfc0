package org.hillock.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hillock.analyzers.intervals.IntervalsFactory;
import org.hillock.api.analyze.Measure;
import org.hillock.inputs.currents.StepCurrent;
import org.hillock.integrators.adaptive.DormandPrince;
import org.hillock.models.integrateandfire.LeakyIntegrateAndFire;
import org.hillock.pipeline.Loaded;
import org.hillock.pipeline.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** True spike times reach the tables and the analyzers. */
final class OffGridRunTest {
  private static final Catalog CATALOG =
      Catalog.of(
          new LeakyIntegrateAndFire(),
          new DormandPrince(),
          new StepCurrent(),
          new IntervalsFactory());

  /** Neither the refractory period nor the current's start is a whole number of steps. */
  private static final String PIPELINE =
      """
      {
        "hillock": 1,
        "name": "off-grid",
        "duration": "500 ms",
        "step": "0.5 ms",
        "populations": {
          "cell": {
            "model": "lif",
            "integrator": "dormand-prince",
            "parameters": { "tau_m": "10 ms", "R": "100 MOhm", "E_L": "-70 mV", "V_th": "-50 mV", "V_r": "-60 mV", "t_ref": "2.037 ms" }
          }
        },
        "inputs": {
          "drive": { "type": "step-current", "into": "cell.I", "amplitude": "0.3 nA", "start": "10.013 ms", "stop": "500 ms" }
        },
        "analyzers": { "intervals": { "type": "intervals", "of": "cell", "from": "100 ms" } }
      }
      """;

  @TempDir Path folder;

  private Outcome run(String name, String pipeline) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".json"), pipeline);
    return new Runner().run(Loaded.load(file, CATALOG), folder.resolve(name), RunListener.SILENT);
  }

  private List<Double> times(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name + "/tables/spikes-cell.csv")).stream()
        .skip(1)
        .map(line -> Double.valueOf(line.substring(0, line.indexOf(','))))
        .toList();
  }

  @Test
  void tablesHoldTheTimesOfTheClosedForm() throws IOException {
    run("out", PIPELINE);
    List<Double> times = times("out");
    double first = 10.013 + 10 * Math.log(30.0 / 10);
    double interval = 2.037 + 10 * Math.log(20.0 / 10);
    assertThat(times).hasSize((int) ((500 - first) / interval) + 1);
    for (int n = 0; n < times.size(); n++) {
      assertThat(times.get(n)).isCloseTo(first + n * interval, within(1e-9));
    }
  }

  @Test
  void analyzersSeeThem() throws IOException {
    Outcome outcome = run("out", PIPELINE);
    Measure rate =
        outcome.results().getFirst().result().measures().stream()
            .filter(measure -> measure.name().contains("mean"))
            .findFirst()
            .orElseThrow();
    assertThat(rate.value()).isCloseTo(2.037 + 10 * Math.log(2), within(1e-9));
    assertThat(outcome.results().getFirst().result().measures())
        .anySatisfy(measure -> {
          assertThat(measure.verdict()).isEqualTo(Measure.Verdict.AGREES);
          assertThat(measure.uncertainty().orElseThrow().about())
              .startsWith("times precise to 1e-9 ms");
        });
  }

  @Test
  void aChangeOfTheLastDigitsChangesTheHash() throws IOException {
    var hash = run("one", PIPELINE).provenance().spikeHash();
    assertThat(run("same", PIPELINE).provenance().spikeHash()).isEqualTo(hash);
    String later = PIPELINE.replace("10.013 ms", "10.013000000001 ms");
    assertThat(run("other", later).provenance().spikeHash()).isNotEqualTo(hash);
  }
}

package org.hillock.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hillock.analyzers.intervals.IntervalsFactory;
import org.hillock.api.HillockException;
import org.hillock.api.analyze.Measure;
import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;
import org.hillock.inputs.currents.StepCurrent;
import org.hillock.integrators.exact.Exact;
import org.hillock.models.integrateandfire.LeakyIntegrateAndFire;
import org.hillock.pipeline.Loaded;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.result.ResultFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file becomes results: the real model, integrator, input and analyzer, through the real engine.
 */
final class RunnerTest {
  private static final Catalog CATALOG =
      Catalog.of(
          new LeakyIntegrateAndFire(), new Exact(), new StepCurrent(), new IntervalsFactory());

  private static final String PIPELINE =
      """
      {
        "hillock": 1,
        "name": "step",
        "duration": "1 s",
        "step": "0.1 ms",
        "populations": {
          "cell": {
            "model": "lif",
            "integrator": "exact",
            "parameters": { "tau_m": "10 ms", "R": "100 MOhm", "E_L": "-70 mV", "V_th": "-50 mV", "V_r": "-60 mV", "t_ref": "2 ms" }
          }
        },
        "inputs": {
          "drive": { "type": "step-current", "into": "cell.I", "amplitude": "0.3 nA", "start": "100 ms", "stop": "900 ms" }
        },
        "record": [ { "what": "cell.v", "every": "0.1 ms" } ],
        "analyzers": { "intervals": { "type": "intervals", "of": "cell", "from": "100 ms", "to": "900 ms" } },
        "report": { "title": "A step" }
      }
      """;

  @TempDir Path folder;

  private Loaded load() throws IOException {
    Path file = folder.resolve("step.json");
    Files.writeString(file, PIPELINE);
    return Loaded.load(file, CATALOG);
  }

  private Outcome run(String name) throws IOException {
    return new Runner().run(load(), folder.resolve(name), RunListener.SILENT);
  }

  /** On a grid every interval is rounded up to a whole step. */
  private static double interval() {
    double exact = 2 + 10 * Math.log((-70 + 100 * 0.3 + 60) / (-70 + 100 * 0.3 + 50));
    return Math.ceil(exact / 0.1 - 1e-9) * 0.1;
  }

  @Test
  void aStepCurrentMakesTheNeuronFireAsTheoryPredicts() throws IOException {
    Outcome outcome = run("out");
    assertThat(outcome.complete()).isTrue();
    assertThat(outcome.problems()).isEmpty();
    List<Measure> measures = outcome.results().getFirst().result().measures();
    assertThat(measures).isNotEmpty().noneMatch(m -> m.verdict() == Measure.Verdict.DISAGREES);
    assertThat(measures).anyMatch(m -> m.verdict() == Measure.Verdict.AGREES);
    Figure raster = outcome.figures().getFirst();
    double[] times = ((Mark.Raster) raster.marks().getFirst()).x();
    for (int i = 1; i < times.length; i++) {
      assertThat(times[i] - times[i - 1]).isCloseTo(interval(), within(1e-9));
    }
    assertThat(times.length).isEqualTo((int) ((800 - (times[0] - 100)) / interval()) + 1);
  }

  @Test
  void theFiguresShowTheTraceTheStepsCornersAndWhatTheAnalyzerDrew() throws IOException {
    List<Figure> figures = run("out").figures();
    assertThat(figures)
        .extracting(Figure::name)
        .startsWith("raster", "trace", "input")
        .hasSizeGreaterThan(3);
    Mark.Line trace = (Mark.Line) figures.get(1).marks().getFirst();
    assertThat(Arrays.stream(trace.y()).min()).hasValue(-70);
    assertThat(Arrays.stream(trace.y()).max().orElseThrow()).isBetween(-50.5, -50.0);
    Mark.Line input = (Mark.Line) figures.get(2).marks().getFirst();
    assertThat(input.x()).containsExactly(0, 100, 100, 900, 900, 1000);
    assertThat(input.y()).containsExactly(0, 0, 0.3, 0.3, 0, 0);
  }

  @Test
  void theSamePipelineGivesTheSameBits() throws IOException {
    Outcome one = run("one");
    Outcome two = run("two");
    assertThat(two.provenance().spikeHash()).isEqualTo(one.provenance().spikeHash());
    assertThat(two.results().getFirst().result().measures())
        .isEqualTo(one.results().getFirst().result().measures());
    for (String file :
        List.of(
            "run.log", "pipeline.json", "tables/samples-cell-v.csv", "tables/spikes-cell.csv")) {
      assertThat(two.folder().resolve(file)).hasSameBinaryContentAs(one.folder().resolve(file));
    }
    assertThat(ResultFile.read(one.folder()).results().getFirst().result().measures())
        .isEqualTo(one.results().getFirst().result().measures());
  }

  @Test
  void neverWritesIntoAFolderThatHoldsSomething() throws IOException {
    run("out");
    byte[] before = Files.readAllBytes(folder.resolve("out/result.json"));
    assertThatThrownBy(() -> run("out"))
        .isInstanceOf(HillockException.class)
        .hasMessageContaining("not empty");
    assertThat(folder.resolve("out/result.json")).hasBinaryContent(before);
  }
}

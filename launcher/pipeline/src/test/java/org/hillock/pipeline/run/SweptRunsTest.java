package org.hillock.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.api.analyze.Table;
import org.hillock.api.figure.Figure;
import org.hillock.pipeline.Explanation;
import org.hillock.pipeline.Installed;
import org.hillock.pipeline.Loaded;
import org.hillock.pipeline.result.Provenance;
import org.hillock.pipeline.result.ResultFile;
import org.hillock.pipeline.result.RunResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps over what cannot be lanes, through the real engine. */
final class SweptRunsTest {
  private static final String NEURON =
      """
      { "hillock": 1, "name": "swept", "duration": "300 ms", "step": "0.1 ms",
        "populations": { "cell": { "model": "lif", "integrator": "exact", "size": 2,
          "initial": { "v": "uniform(E_L, V_th)" } } },
        "inputs": { "drive": { "type": "constant-current", "into": "cell.I", "amplitude": "0.5 nA" } },
        "analyzers": { "intervals": { "type": "intervals", "of": "cell" } },
        "sweep": { %s } }
      """;

  /** A potential that decays from -60 mV to rest, with its closed form beside it. */
  private static final String MEMBRANE =
      """
      { "hillock": 1, "name": "decay", "duration": "%s", "step": "1 ms",
        "populations": { "cell": { "model": "passive-membrane", "integrator": "euler",
          "parameters": { "tau_m": "10 ms" }, "initial": { "v": "-60 mV" } } },
        "record": [ { "what": "cell.v" } ],
        "analyzers": { "response": { "type": "membrane-response", "of": "cell" } },
        "sweep": { %s } }
      """;

  @TempDir Path folder;

  private Loaded load(String text) throws IOException {
    return Loaded.load(Files.writeString(folder.resolve("swept.json"), text), Installed.catalog());
  }

  private Outcome run(String text, String into, RunListener listener) throws IOException {
    return new Runner().run(load(text), folder.resolve(into), listener);
  }

  private Outcome run(String text) throws IOException {
    return run(text, "out", RunListener.SILENT);
  }

  private static Table table(Outcome outcome, String name) {
    return outcome.results().getFirst().result().table(name).orElseThrow();
  }

  private static double[] column(Outcome outcome, String table, String column) {
    return table(outcome, table).column(column).orElseThrow().values();
  }

  @Test
  void whatCanBeBothGivesTheSameAsRunsAndAsLanes() throws IOException {
    String tau = "'cell.tau_m': { 'values': ['10 ms', '0.02 s', '30 ms']%s }";
    String drive = "'drive.amplitude': { 'range': ['0.1 nA', '1 nA'], 'points': 4%s }";
    String sweep = (tau + ", " + drive).replace('\'', '"');
    String runs = ", \"as\": \"runs\"";
    Outcome lanes = run(NEURON.formatted(sweep.formatted("", "")), "lanes", RunListener.SILENT);
    assertThat(table(lanes, "rate").rows()).isEqualTo(12);
    List<String[]> mixtures =
        List.of(new String[] {runs, ""}, new String[] {"", runs}, new String[] {runs, runs});
    for (int i = 0; i < mixtures.size(); i++) {
      String text = NEURON.formatted(sweep.formatted((Object[]) mixtures.get(i)));
      Outcome mixed = run(text, "mixed-" + i, RunListener.SILENT);
      assertThat(table(mixed, "rate")).isEqualTo(table(lanes, "rate"));
      assertThat(mixed.provenance().spikes()).isEqualTo(lanes.provenance().spikes());
    }
  }

  @Test
  void theOrderOfAnIntegratorShowsInASweepOverTheStep() throws IOException {
    Outcome outcome =
        run(
            MEMBRANE.formatted(
                "50 ms",
                """
                "cell.integrator": { "values": ["euler", "midpoint", "rk4"] },
                "step": { "values": ["1 ms", "0.5 ms", "0.25 ms"] }
                """));
    assertThat(outcome.complete()).isTrue();
    assertThat(column(outcome, "runs", "cell.integrator"))
        .containsExactly(0, 0, 0, 1, 1, 1, 2, 2, 2);
    assertThat(column(outcome, "runs", "step"))
        .containsExactly(1, 0.5, 0.25, 1, 0.5, 0.25, 1, 0.5, 0.25);
    assertThat(outcome.provenance().integrators())
        .containsExactly(new Provenance.Integration("cell", "euler, midpoint, rk4"));
    double[] error = column(outcome, "runs", "greatest deviation");
    List<Double> orders = new ArrayList<>();
    for (int i = 1; i < error.length; i++) {
      orders.add(Math.log(error[i - 1] / error[i]) / Math.log(2));
    }
    assertThat(orders.get(1)).isCloseTo(1, within(0.05));
    assertThat(orders.get(4)).isCloseTo(2, within(0.05));
    assertThat(orders.get(7)).isCloseTo(4, within(0.05));
  }

  @Test
  void everySeedDrawsOtherNumbersAndTheSameAgain() throws IOException {
    Outcome outcome = run(NEURON.formatted("\"seed\": { \"values\": [1, 2, 1] }"));
    List<RunResult.SweptRun> runs = ResultFile.read(outcome.folder()).runs();
    assertThat(runs.get(1).spikeHash()).isNotEqualTo(runs.get(0).spikeHash());
    assertThat(runs.get(2).spikeHash()).isEqualTo(runs.get(0).spikeHash());
    Outcome alone =
        run(
            NEURON.formatted("").replace("\"hillock\": 1", "\"hillock\": 1, \"seed\": 2"),
            "alone",
            RunListener.SILENT);
    assertThat(alone.provenance().spikeHash()).isEqualTo(runs.get(1).spikeHash());
  }

  @Test
  void sizesDurationsModelsAndKindsOfInputsAreRunsWithLanesInside() throws IOException {
    Outcome outcome =
        run(
            NEURON.formatted(
                """
                "drive.amplitude": { "values": ["0.5 nA", "1 nA"] },
                "cell.size": { "range": [1, 3], "points": 2 },
                "duration": { "values": ["100 ms", "200 ms"] },
                "cell.model": { "values": ["lif", { "base": "lif", "with": [
                  { "part": "constant-current", "as": "A", "parameters": { "I_0": "1 nA" } } ] }] },
                "drive.type": { "values": ["constant-current", "step-current"] }
                """));
    assertThat(outcome.problems()).isEmpty();
    Table table = table(outcome, "rate");
    assertThat(table.columns())
        .extracting(Table.Column::name)
        .startsWith("drive.amplitude", "cell.size", "duration", "cell.model", "drive.type");
    assertThat(column(outcome, "rate", "drive.amplitude"))
        .containsExactly(IntStream.range(0, 32).mapToDouble(i -> i < 16 ? 0.5 : 1).toArray());
    assertThat(column(outcome, "rate", "cell.size")).startsWith(1, 1, 1, 1, 1, 1, 1, 1, 3);
    double[] rate = column(outcome, "rate", "firing rate");
    assertThat(rate[2]).as("with another current").isGreaterThan(rate[0]);
    assertThat(ResultFile.read(outcome.folder()).runs().getLast().values())
        .containsEntry("cell.size", "3")
        .containsEntry("cell.model", "lif with constant-current")
        .containsEntry("drive.type", "step-current")
        .doesNotContainKey("drive.amplitude");
  }

  @Test
  void aRunThatFailsIsNamedAndTheOthersAreKept() throws IOException {
    Outcome outcome =
        run(
            MEMBRANE.formatted(
                "60 s", "\"step\": { \"values\": [\"1 ms\", \"30 ms\", \"2 ms\"] }"));
    assertThat(outcome.complete()).isFalse();
    assertThat(outcome.failure().orElseThrow().problems().getFirst().message())
        .startsWith("at step = 30 ms: ");
    assertThat(column(outcome, "runs", "step")).containsExactly(1, 2);
    List<RunResult.SweptRun> runs = ResultFile.read(outcome.folder()).runs();
    assertThat(runs).extracting(RunResult.SweptRun::complete).containsExactly(true, false, true);
    assertThat(outcome.folder().resolve(runs.get(1).folder()).resolve("run.log")).isNotEmptyFile();
  }

  @Test
  void afterACancellationTheFinishedRunsAreKept() throws IOException {
    List<RunProgress> progress = new ArrayList<>();
    RunListener second =
        new RunListener() {
          @Override
          public void progress(RunProgress now) {
            progress.add(now);
          }

          @Override
          public boolean cancelled() {
            return !progress.isEmpty() && progress.getLast().steps() > 3000;
          }
        };
    Outcome outcome =
        run(
            NEURON.formatted(
                "\"cell.integrator\": { \"values\": [\"exact\", \"rk4\", \"euler\"] }"),
            "out",
            second);
    assertThat(outcome.interrupted()).isTrue();
    assertThat(progress).isSortedAccordingTo((a, b) -> Long.compare(a.steps(), b.steps()));
    assertThat(progress).extracting(RunProgress::total).containsOnly(9000L);
    assertThat(column(outcome, "rate", "cell.integrator")).containsExactly(0);
    assertThat(ResultFile.read(outcome.folder()).runs())
        .extracting(RunResult.SweptRun::complete)
        .containsExactly(true, false, false);
  }

  @Test
  void measuresFiguresAndFilesSayWhichRunTheyAreOf() throws IOException {
    Outcome outcome =
        run(MEMBRANE.formatted("50 ms", "\"step\": { \"values\": [\"1 ms\", \"0.5 ms\"] }"));
    assertThat(outcome.results().getFirst().result().measure("rms deviation (step = 0.5 ms)"))
        .isPresent();
    assertThat(outcome.figures()).extracting(Figure::name).contains("trace-001", "trace-002");
    assertThat(outcome.figures().getFirst().title()).endsWith(", step = 1 ms");
    RunResult read = ResultFile.read(outcome.folder());
    assertThat(read.data())
        .hasSize(4)
        .allSatisfy(file -> assertThat(outcome.folder().resolve(file.file())).exists());
    assertThat(outcome.folder().resolve("runs/002/tables/samples-cell-v.csv")).exists();
    assertThat(outcome.folder().resolve("runs/002/result.json")).doesNotExist();
  }

  @Test
  void mistakesOfOneRunAreNamedAndThoseOfAllAreSaidOnce() throws IOException {
    String text =
        NEURON
            .formatted("\"cell.integrator\": { \"values\": [\"exact\", \"rk5\", \"rk4\"] }")
            .replace("0.5 nA", "0.5 mV");
    assertThatThrownBy(() -> load(text))
        .isInstanceOfSatisfying(
            HillockException.class,
            e -> {
              assertThat(e.problems()).hasSize(2);
              Problem all = e.problems().getFirst();
              Problem one = e.problems().getLast();
              assertThat(all.message()).startsWith("\"0.5 mV\" is a voltage");
              assertThat(one.message())
                  .startsWith("at cell.integrator = rk5: no integrator \"rk5\"");
              assertThat(((Location.InPipeline) one.where()).pointer())
                  .isEqualTo("/sweep/cell.integrator/values/1");
            });
  }

  @Test
  void saysHowManyRunsAndLanesThereAre() throws IOException {
    String amplitude = "\"drive.amplitude\": { \"range\": [\"0 nA\", \"1 nA\"], \"points\": 11 }";
    String step = "\"step\": { \"values\": [\"0.1 ms\", \"0.05 ms\"] }";
    assertThat(load(NEURON.formatted("")).sweep()).isEmpty();
    assertThat(load(NEURON.formatted(amplitude)).sweep()).isEqualTo("1 run of 11 lanes");
    assertThat(load(NEURON.formatted(step)).sweep()).isEqualTo("2 runs of 1 lane");
    assertThat(load(NEURON.formatted(amplitude + "," + step)).sweep())
        .isEqualTo("2 runs of 11 lanes");
  }

  @Test
  void theExplanationNamesTheRunsAndTheLanesOfOne() throws IOException {
    String text =
        NEURON
            .formatted(
                """
                "drive.amplitude": { "values": ["0 nA", "1 nA"] },
                "step": { "values": ["0.1 ms", "0.2 ms"] }
                """)
            .replace("\"integrator\": \"exact\", ", "");
    Loaded loaded = load(text);
    assertThat(Explanation.of(loaded).lines().map(line -> line.replaceAll(" +", " ")))
        .startsWith(
            "points 2 runs of 2 lanes",
            "runs over step 0.1 ms, 0.2 ms",
            "run 3000 steps of 0.1 ms, seed 1",
            "sweep drive.amplitude over 2 points, 0.0 to 1.0 nA",
            "population cell");
    assertThat(loaded.notes()).hasSize(1).first().asString().startsWith("cell: integrator");
  }

  @Test
  void refusesTooManyRunsAndAnotherWayThanRuns() {
    assertThatThrownBy(
            () -> load(NEURON.formatted("\"seed\": { \"range\": [1, 2000], \"points\": 2000 }")))
        .hasMessageContaining("too many runs: at most 1000");
    assertThatThrownBy(
            () -> load(NEURON.formatted("\"seed\": { \"values\": [1, 2], \"as\": \"lanes\" }")))
        .hasMessageContaining("as can be \"runs\", but is \"lanes\"");
    assertThatThrownBy(() -> load(NEURON.formatted("\"seed\": { \"values\": [] }")))
        .hasMessageContaining("values must be a list");
    assertThatThrownBy(() -> load(NEURON.formatted("\"seed\": { \"values\": [1, 1.5] }")))
        .hasMessageContaining("at seed = 1.5: ");
  }
}

package org.hillock.itest.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hillock.api.input.Stimulus;
import org.hillock.app.platform.Platform;
import org.hillock.itest.Assembled;
import org.hillock.pipeline.Loaded;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.result.Installation;
import org.hillock.pipeline.run.Outcome;
import org.hillock.pipeline.run.RunListener;
import org.hillock.pipeline.run.Runner;
import org.hillock.tck.StimulusDrive;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The host keeps the rules that the kit knows, while it runs what is shipped. */
class ExamplesUnderTheKitIT {
  @TempDir Path folder;
  @AutoClose private final Platform platform = Assembled.start();

  static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(Assembled.root().resolve("examples/pipelines"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theHostKeepsTheRulesAndTheResultsAreTheSame(String example) throws IOException {
    UnderTheKit checked = new UnderTheKit(platform.catalog(), Function.identity());

    Outcome expected = run(example, platform.catalog(), "plain");
    Outcome outcome = run(example, checked, "checked");

    assertThat(outcome.problems()).isEqualTo(expected.problems());
    assertThat(outcome.complete()).isTrue();
    assertThat(outcome.results())
        .usingRecursiveComparison()
        .withEqualsForType((a, b) -> Double.compare(a, b) == 0, Double.class)
        .isEqualTo(expected.results());
    assertThat(outcome.provenance().spikeHash()).isEqualTo(expected.provenance().spikeHash());
    assertThat(tables(outcome)).isNotEmpty().isEqualTo(tables(expected));
    assertThat(checked.stimuli()).isPositive();
    assertThat(checked.analyzers()).isPositive().isEqualTo(checked.closedAnalyzers());
  }

  /**
   * By the exact integrator, which sees of a step what a computed current may say of it. The port
   * itself is not compared: after the last step a computed current says nothing.
   */
  @ParameterizedTest
  @ValueSource(strings = {"first-spikes", "frozen-noise"})
  void currentsThatAreComputedStepByStepAreAskedForInOrder(String example) throws IOException {
    UnderTheKit checked = new UnderTheKit(platform.catalog(), ExamplesUnderTheKitIT::computed);

    Outcome expected = run(example, platform.catalog(), "plain");
    Outcome outcome = run(example, checked, "checked");

    assertThat(outcome.complete()).isTrue();
    assertThat(outcome.provenance().spikeHash()).isEqualTo(expected.provenance().spikeHash());
    assertThat(potentials(outcome)).hasSize(1).isEqualTo(potentials(expected));
    assertThat(checked.stimuli()).isPositive();
  }

  /** The same stimulus, made step by step; a drive knows its step only then. */
  private static Stimulus computed(Stimulus stimulus) {
    StimulusDrive[] drive = new StimulusDrive[1];
    return (Stimulus.Current)
        (window, start, end) -> {
          if (drive[0] == null) {
            drive[0] = new StimulusDrive(List.of(stimulus), window.dt());
          }
          Arrays.fill(start, drive[0].within(window.step(), 0));
          Arrays.fill(end, drive[0].within(window.step(), 1));
        };
  }

  private Outcome run(String example, Catalog catalog, String into) {
    Loaded loaded = Loaded.load(Assembled.pipeline(example), catalog);
    return new Runner().run(loaded, folder.resolve(into), RunListener.SILENT);
  }

  private static Map<String, String> potentials(Outcome outcome) throws IOException {
    Map<String, String> tables = tables(outcome);
    tables.keySet().removeIf(name -> !name.matches("samples-.*-v\\.csv"));
    return tables;
  }

  /** The digest of every file, by name. */
  private static Map<String, String> tables(Outcome outcome) throws IOException {
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(outcome.folder().resolve("tables"))) {
      for (Path file : files.toList()) {
        tables.put(file.getFileName().toString(), Installation.sha256(Files.readAllBytes(file)));
      }
    }
    return tables;
  }
}

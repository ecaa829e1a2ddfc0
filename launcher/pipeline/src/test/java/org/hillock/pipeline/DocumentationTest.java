package org.hillock.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hillock.engine.Simulation;
import org.hillock.engine.plan.Recorder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pipelines in the documentation run. */
final class DocumentationTest {
  private static final Pattern PIPELINE =
      Pattern.compile("^```json pipeline\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

  /** Ignores what a run gives. */
  private static final Recorder IGNORING =
      new Recorder() {
        @Override
        public void spike(int population, long step, int[] neurons, int count) {}

        @Override
        public void spike(int population, long step, int[] neurons, double[] times, int count) {}

        @Override
        public void sample(int population, int record, long step, double[] values) {}
      };

  @TempDir private Path folder;

  static List<String> pipelines() throws IOException {
    String page = Files.readString(Path.of("../../docs/pipeline.md"));
    List<String> found =
        PIPELINE.matcher(page).results().map((MatchResult match) -> match.group(1)).toList();
    assertThat(found).hasSizeGreaterThanOrEqualTo(3);
    return found;
  }

  @ParameterizedTest
  @MethodSource("pipelines")
  void everyPipelineOfThePageRuns(String text) throws IOException {
    Loaded loaded =
        Loaded.load(Files.writeString(folder.resolve("page.json"), text), Installed.catalog());
    Simulation simulation = loaded.compiled().start();
    simulation.advance(loaded.plan().run().steps(), IGNORING);
    assertThat(simulation.done()).isTrue();
    assertThat(Explanation.of(loaded.spec())).contains("population");
    assertThat(Explanation.of(loaded.plan())).contains("integrator");
  }
}

package org.hillock.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LoadedTest {
  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("test.json"), text.replace('\'', '"'));
  }

  private static HillockException refusal(Path file) {
    return catchThrowableOfType(
        HillockException.class, () -> Loaded.load(file, Installed.catalog()));
  }

  private static String place(Problem problem) {
    Location.InPipeline where = (Location.InPipeline) problem.where();
    return where.line() + ":" + where.column() + " " + where.pointer();
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(LoadedTest.class.getResource(name)).toURI());
  }

  @Test
  void tenMistakesAreTenProblemsEachInItsPlace() throws URISyntaxException {
    HillockException refused = refusal(resource("ten-mistakes.json"));
    assertThat(refused.category()).isEqualTo(HillockException.Category.USER);
    assertThat(refused.problems().stream().map(LoadedTest::place))
        .containsExactly(
            "4:15 /duration",
            "6:3 /colour",
            "11:32 /populations/cell/parameters/tau_m",
            "11:46 /populations/cell/parameters/R",
            "13:25 /populations/other/model",
            "16:48 /inputs/drive/into",
            "16:81 /inputs/drive/begin",
            "19:36 /record/0/neurons",
            "22:47 /analyzers/intervals/of",
            "22:63 /analyzers/intervals/bin");
    assertThat(refused.problems().stream().map(Problem::remedy).filter(remedy -> !remedy.isEmpty()))
        .containsExactly(
            "try \"100 ms\" or \"100.1 ms\"",
            "try \"20 ms\"",
            "did you mean \"lif\"?",
            "try \"0:3\"",
            "did you mean \"cell\"?");
  }

  @Test
  void aPipelineIsReadyToRun() throws IOException {
    Loaded loaded =
        Loaded.load(
            file(
                """
                { 'hillock': 1, 'duration': '10 ms', 'step': '0.1 ms',
                  'populations': { 'cell': { 'model': 'lif' } },
                  'analyzers': { 'intervals': { 'type': 'intervals', 'of': 'cell' } } }
                """),
            Installed.catalog());
    assertThat(loaded.spec().name()).isEqualTo("test");
    assertThat(loaded.plan().run().steps()).isEqualTo(100);
    assertThat(loaded.compiled().populations()).hasSize(1);
    assertThat(loaded.warnings()).isEmpty();
  }

  @Test
  void whatTheCompilerRefusesHasAPlaceInTheFile() throws IOException {
    HillockException refused =
        refusal(
            file(
                """
                { 'hillock': 1, 'duration': '10 ms', 'step': '0.1 ms',
                  'populations': { 'cell': { 'model': 'lif' } },
                  'inputs': {
                    'kick': { 'type': 'pulse-charge', 'into': 'cell.I', 'times': [ '1.05 ms' ], 'charges': [ '1 pC' ] } } }
                """));
    assertThat(refused.problems())
        .singleElement()
        .satisfies(p -> assertThat(place(p)).isEqualTo("4:13 /inputs/kick"));
  }

  @Test
  void aMissingFileIsNamed() {
    List<Problem> problems = refusal(folder.resolve("nothing.json")).problems();
    assertThat(problems)
        .singleElement()
        .satisfies(
            p -> assertThat(p.message()).startsWith("there is no file ").endsWith("nothing.json"));
  }

  @Test
  void aFileThatIsNoTextIsRefused() throws IOException {
    Path file =
        Files.write(folder.resolve("latin.json"), new byte[] {'{', '"', (byte) 0xe4, '"', '}'});
    assertThat(refusal(file).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("not text in UTF-8"));
  }

  @Test
  void aFileOfAnotherFormatIsNotRead() throws IOException {
    HillockException refused = refusal(file("{ 'hillock': 2, 'nonsense': true }"));
    assertThat(refused.problems())
        .singleElement()
        .satisfies(p -> assertThat(place(p)).isEqualTo("1:14 /hillock"));
  }

  @Test
  void namesEveryExtensionThatTakesPart() throws IOException {
    Loaded loaded =
        Loaded.load(
            file(
                "{ 'hillock': 1, 'duration': '10 ms', 'step': '0.1 ms', 'populations': { 'cell': {"
                    + " 'model': 'lif' } } }"),
            Installed.catalog());
    assertThat(
            loaded.plan().uses().stream()
                .map(use -> use.kind() + " " + use.name() + " of " + use.provider().bundle()))
        .containsExactly(
            "integrator exact of org.hillock.integrators.exact",
            "neuron model lif of org.hillock.models.integrateandfire");
  }
}

package org.hillock.app.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hillock.app.Hillock;
import org.hillock.app.fixture.GoodIntegrator;
import org.hillock.app.fixture.TestBundle;
import org.hillock.app.fixture.TestDistribution;
import org.hillock.app.fixture.ThrowingConstructor;
import org.hillock.app.platform.Distribution;
import org.hillock.pipeline.result.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  @TempDir private Path temporary = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Distribution distribution = new Distribution(Path.of(""));

  @BeforeEach
  void makeDistribution() throws IOException {
    distribution = TestDistribution.in(temporary);
    TestBundle.named("org.example.good")
        .integrator(GoodIntegrator.class)
        .write(distribution.plugins().resolve("good.jar"));
  }

  @Test
  void saysItsVersionAndThatOfJava() {
    assertThat(run("--version")).isZero();
    assertThat(text(out)).startsWith("hillock ").contains("Java " + Runtime.version());
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "validate", "explain", "list", "describe", "schema"})
  void helpsWithEveryCommand(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(text(out))
        .contains("Usage: hillock " + command, "Examples:", "  hillock " + command, "--plugins");
    assertThat(run("help", command)).isZero();
  }

  @Test
  void listsCommandsAndExitCodes() {
    assertThat(run("help")).isZero();
    assertThat(text(out))
        .contains("run ", "validate ", "explain ", "list ", "describe ", "schema ")
        .contains("130 ");
  }

  @Test
  void missesACommand() {
    assertThat(run()).isEqualTo(2);
    assertThat(text(err)).contains("a command is missing", "\"hillock --help\"");
    assertThat(text(out)).isEmpty();
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    assertThat(run("lst")).isEqualTo(2);
    assertThat(text(err)).contains("there is no such command", "did you mean list?");
  }

  @Test
  void missesTheFile() {
    assertThat(run("run")).isEqualTo(2);
    assertThat(text(err)).contains("FILE", "\"hillock run --help\"");
  }

  @Test
  void listsWhatPluginsOffer() {
    assertThat(run("list")).isZero();
    assertThat(text(out).lines())
        .containsSubsequence(
            "models",
            "  none",
            "integrators",
            "  good  refuses everything, politely  org.example.good 1.0.0");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void listsTheHostsOwnSink() {
    assertThat(run("list", "sinks")).isZero();
    assertThat(text(out)).contains("csv  comma-separated values", Installation.provider().bundle());
  }

  @Test
  void describesTheHostsOwnSink() {
    assertThat(run("describe", "csv")).isZero();
    assertThat(text(out))
        .contains("sink csv: comma-separated", "of " + Installation.provider().bundle())
        .contains("separator  comma | semicolon | tab  comma");
  }

  @Test
  void listsOneKindAsJson() {
    assertThat(run("list", "integrators", "--json")).isZero();
    assertThat(text(out))
        .startsWith("[{\"kind\":\"integrator\",\"name\":\"good\",")
        .contains("\"version\":\"1.0.0\"");
  }

  @Test
  void suggestsTheKindThatWasMeant() {
    assertThat(run("list", "modles")).isEqualTo(2);
    assertThat(text(err)).contains("there are no \"modles\"", "did you mean \"models\"?");
  }

  @Test
  void describesAnExtension() {
    assertThat(run("describe", "good")).isZero();
    assertThat(text(out))
        .contains("integrator good: refuses everything, politely", "of org.example.good 1.0.0");
  }

  @Test
  void suggestsTheExtensionThatWasMeant() {
    assertThat(run("describe", "godo")).isEqualTo(2);
    assertThat(text(err))
        .contains("nothing that is installed is called \"godo\"", "did you mean \"good\"?");
  }

  @Test
  void saysWhatIsWrongWithPluginsAndGoesOn() throws IOException {
    Path more = temporary.resolve("more");
    TestBundle.named("org.example.bad")
        .integrator(ThrowingConstructor.class)
        .write(more.resolve("bad.jar"));

    assertThat(run("list", "integrators", "--plugins", more.toString())).isZero();
    assertThat(text(err)).contains("org.example.bad 1.0.0", "no luck today");
    assertThat(text(out)).contains("good");
  }

  @Test
  void saysThatAPluginFolderIsMissing() {
    assertThat(run("list", "--plugins", temporary.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(text(err)).contains("cannot read the plug-in folder", "nowhere");
  }

  @Test
  void refusesAPipelineWithMistakesAndWritesNothing() throws IOException {
    Path file =
        Files.writeString(
            temporary.resolve("bad.json"), "{\n  \"hillock\": 1,\n  \"durration\": \"1 s\"\n}\n");
    Path results = temporary.resolve("results");

    assertThat(run("run", file.toString(), "--out", results.toString())).isEqualTo(2);
    assertThat(text(err)).contains("bad.json:3:", "durration", "3 | ", "^");
    assertThat(text(out)).isEmpty();
    assertThat(results).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3"})
  void refusesToRunOnLessThanOneThread(String threads) {
    assertThat(run("run", "any.json", "--threads", threads)).isEqualTo(2);
    assertThat(text(err)).contains("--threads " + threads + ": a run needs at least one thread");
  }

  @Test
  void refusesThreadsThatAreNoNumber() {
    assertThat(run("run", "any.json", "--threads", "many")).isEqualTo(2);
    assertThat(text(err)).contains("--threads", "many").doesNotContain("Exception");
  }

  @Test
  void reportsMistakesAsJson() throws IOException {
    Path file = Files.writeString(temporary.resolve("bad.json"), "{ \"hillock\": 1 }");

    assertThat(run("validate", "--json", file.toString())).isEqualTo(2);
    assertThat(text(out)).contains("\"valid\":false", "\"severity\":\"error\"", "\"line\":1");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void saysThatAPipelineIsMissing() {
    assertThat(run("validate", temporary.resolve("nowhere.json").toString())).isEqualTo(2);
    assertThat(text(err)).contains("nowhere.json");
  }

  @Test
  void aNameThatNoFileCanHaveIsNoMistakeOfHillock() {
    assertThat(run("validate", "a\0b.json")).isEqualTo(2);
    assertThat(text(err)).contains("can be no file's name here").doesNotContain("Exception");
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    return Hillock.run(distribution, stream(out), stream(err), args);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

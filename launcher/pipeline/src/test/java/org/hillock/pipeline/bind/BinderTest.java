package org.hillock.pipeline.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hillock.api.About;
import org.hillock.api.Configured;
import org.hillock.api.Default;
import org.hillock.api.In;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.api.Require;
import org.hillock.api.Symbols;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Parser;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.json.JsonSource;
import org.hillock.pipeline.json.JsonTree;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BinderTest {
  @TempDir private Path folder;
  private final Problems problems = new Problems();

  /** A choice. */
  public enum Shape {
    SQUARE,
    HALF_SINE
  }

  /** Every type that an option can have. */
  public record Everything(
      @In("ms") @About("when it begins") double startTime,
      @In("port") @Default("1 nA, 2 nA") double[] levels,
      @In("port*ms") @Default("3 pC") double charge,
      @Default("0.5") double ratio,
      @Default("7") int count,
      @Default("-9000000000") long wide,
      @Default("true") boolean on,
      @Default("x") String label,
      @Default("half-sine") Shape shape,
      @Symbols({"t", "ms"}) @In("port") @Default("2 nA * t / (1 ms)") Expr value,
      @In("ms") Optional<Double> stop,
      Optional<Path> file,
      Optional<Shape> other) {
    /** Checks the start. */
    public Everything {
      Require.notNegative("startTime", startTime);
    }
  }

  /** A type that no option can have. */
  public record Strange(List<String> names) {}

  private record Extension<C extends Record>(Class<C> config) implements Configured<C> {
    @Override
    public String name() {
      return "all";
    }
  }

  private <C extends Record> Optional<C> bind(
      Class<C> config, String text, Map<String, JsonValue> overrides) {
    JsonValue fields =
        JsonTree.read(new JsonSource("f", text.replace('\'', '"')), problems).orElseThrow();
    Binder.Request request =
        new Binder.Request(
            "input",
            (JsonValue.Obj) fields,
            Set.of("type"),
            overrides,
            Optional.of(Unit.parse("nA")));
    return new Binder(new PipelineFolder(folder), problems).bind(new Extension<>(config), request);
  }

  private Optional<Everything> bind(String text) {
    return bind(Everything.class, text, Map.of());
  }

  private Problem problem() {
    assertThat(problems.sorted()).hasSize(1);
    return problems.sorted().getFirst();
  }

  @Test
  void fillsEveryTypeWithItsDefault() {
    Everything all = bind("{ 'type': 'all', 'start-time': '2 s' }").orElseThrow();
    assertThat(all.startTime()).isEqualTo(2000);
    assertThat(all.levels()).containsExactly(1, 2);
    assertThat(all.charge()).isEqualTo(3);
    assertThat(List.of(all.ratio(), all.count(), all.wide(), all.on(), all.label(), all.shape()))
        .containsExactly(0.5, 7, -9_000_000_000L, true, "x", Shape.HALF_SINE);
    assertThat(all.value()).isEqualTo(Parser.parse("2 nA * t / (1 ms)").expr().orElseThrow());
    assertThat(all.stop()).isEmpty();
    assertThat(all.file()).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void fillsEveryTypeWithWhatIsWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "");
    Everything all =
        bind("""
        { 'start-time': '1 ms', 'levels': [ '300 pA' ], 'charge': '1 fC', 'ratio': 2, 'count': 3, 'wide': 4,
          'on': false, 'label': 'y', 'shape': 'square', 'value': '1 pA', 'stop': '5 us', 'file': 'a.csv', 'other': 'square' }
        """)
            .orElseThrow();
    assertThat(all.levels()).containsExactly(0.3);
    assertThat(all.charge()).isEqualTo(0.001);
    assertThat(List.of(all.ratio(), all.count(), all.wide(), all.on(), all.label(), all.shape()))
        .containsExactly(2.0, 3, 4L, false, "y", Shape.SQUARE);
    assertThat(all.stop()).contains(0.005);
    assertThat(all.file()).contains(file);
    assertThat(all.other()).contains(Shape.SQUARE);
  }

  @Test
  void overridesReplaceWhatIsWritten() {
    JsonValue.Obj other =
        (JsonValue.Obj)
            JsonTree.read(new JsonSource("f", "{ \"x\": \"9 ms\" }"), problems).orElseThrow();
    Map<String, JsonValue> overrides = Map.of("start-time", other.members().getFirst().value());
    assertThat(
            bind(Everything.class, "{ 'start-time': '1 ms' }", overrides).orElseThrow().startTime())
        .isEqualTo(9);
  }

  @Test
  void reportsEveryWrongOption() {
    assertThat(
            bind(
                """
                { 'start-time': '1 mV', 'levels': '1 nA', 'ratio': '2 ms', 'count': 1.5, 'wide': 'x', 'on': 1, 'label': 2,
                  'shape': 'squares', 'value': 't', 'stop': null, 'file': 'none.csv', 'others': 1 }
                """))
        .isEmpty();
    assertThat(problems.sorted()).hasSize(12);
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .anySatisfy(m -> assertThat(m).contains("\"half-sine\", \"square\""));
    assertThat(problems.sorted())
        .extracting(Problem::remedy)
        .contains("did you mean \"square\"?", "did you mean \"other\"?", "try \"1 ms\"");
  }

  @Test
  void namesWhatIsMissing() {
    bind("{ }");
    assertThat(problem().message())
        .isEqualTo("input \"all\" needs \"start-time\" (when it begins)");
    assertThat(((Location.InPipeline) problem().where()).pointer()).isEqualTo("/start-time");
  }

  @Test
  void aRefusalOfTheRecordStandsAtTheOptionThatItNames() {
    bind("{ 'start-time': '-1 ms' }");
    assertThat(((Location.InPipeline) problem().where()).pointer()).isEqualTo("/start-time");
    assertThat(problem().message()).contains("must not be negative");
  }

  @Test
  void namesFilesThatAreNear() throws IOException {
    Files.writeString(folder.resolve("data.csv"), "");
    bind("{ 'start-time': '1 ms', 'file': 'dat.csv' }");
    assertThat(problem().remedy()).isEqualTo("did you mean \"data.csv\"?");
  }

  @Test
  void aFolderIsNoFile() {
    bind("{ 'start-time': '1 ms', 'file': '.' }");
    assertThat(problem().message()).endsWith("is a folder");
  }

  @Test
  void mistakesInAnExpressionPointAtTheirCharacters() {
    bind("{ 'start-time': '1 ms', 'value': '1 nA * x' }");
    assertThat(((Location.InPipeline) problem().where()).column())
        .isEqualTo("{ 'start-time': '1 ms', 'value': '1 nA * ".length() + 1);
  }

  @Test
  void anExtensionThatDeclaresWronglyIsBlamed() {
    assertThat(bind(Strange.class, "{ }", Map.of())).isEmpty();
    assertThat(problem().message()).contains("declares its options wrongly").contains("names");
    assertThat(problem().remedy()).isEqualTo("report it to its author");
  }
}

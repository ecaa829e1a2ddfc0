package org.hillock.pipeline.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.hillock.api.Problem;
import org.hillock.pipeline.json.JsonSource;
import org.hillock.pipeline.problem.Problems;
import org.junit.jupiter.api.Test;

final class SpecReaderTest {
  private final Problems problems = new Problems();

  private Optional<PipelineSpec> read(String text) {
    return SpecReader.read(new JsonSource("folder/some.json", text.replace('\'', '"')), problems);
  }

  private List<String> messages() {
    return problems.sorted().stream().map(Problem::message).toList();
  }

  private static String with(String more) {
    return "{ 'hillock': 1, 'duration': '1 s', 'step': '0.1 ms', 'populations': { 'cell': {"
        + " 'model': 'lif' } }"
        + more
        + " }";
  }

  @Test
  void readsTheSmallestPipeline() {
    PipelineSpec spec = read(with("")).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    assertThat(spec.name()).isEqualTo("some");
    assertThat(spec.seed()).isEqualTo(1);
    assertThat(spec.populations())
        .extracting(PopulationSpec::name, PopulationSpec::size)
        .containsExactly(tuple("cell", Optional.of(1)));
  }

  @Test
  void reportsEverythingThatIsMissing() {
    read("{ }");
    assertThat(messages())
        .containsExactly(
            "a pipeline needs \"hillock\"",
            "a pipeline needs \"duration\"",
            "a pipeline needs \"step\"",
            "a pipeline needs \"populations\"");
  }

  @Test
  void reportsEveryWrongType() {
    read(
        """
        { 'hillock': 1, 'name': 7, 'duration': 5, 'step': [ ], 'seed': 1.5,
          'populations': { 'cell': { 'model': 3, 'size': 0, 'integrator': null, 'parameters': [ ] } },
          'inputs': [ ], 'record': { }, 'analyzers': { 'a': 1 }, 'sweep': { 'cell.v': 2 }, 'report': 'x' }
        """);
    assertThat(messages()).hasSize(13);
    assertThat(messages())
        .contains(
            "name must be text, but is the number 7",
            "\"5\" has no unit, but duration is a time",
            "step must be a quantity, but is an empty list",
            "seed must be a whole number, but is the number 1.5",
            "model must be a name or an object, but is the number 3",
            "size must be a whole number from 1 to 100000000, but is the number 0",
            "integrator must be text, but is null",
            "parameters must be an object, but is an empty list",
            "report must be an object, but is \"x\"");
  }

  @Test
  void readsTheWholeRangeOfSeeds() {
    assertThat(read(with(", 'seed': -9223372036854775808")).orElseThrow().seed())
        .isEqualTo(Long.MIN_VALUE);
    assertThat(read(with(", 'seed': 1e3")).orElseThrow().seed()).isEqualTo(1000);
    read(with(", 'seed': 9223372036854775808"));
    assertThat(messages())
        .containsExactly("seed must be a whole number, but is the number 9223372036854775808");
  }

  @Test
  void hugeNumbersCostNothing() {
    read(with(", 'seed': 1e999999999"));
    assertThat(messages())
        .containsExactly("seed must be a whole number, but is the number 1e999999999");
  }

  @Test
  void suggestsTheFieldThatWasMeant() {
    read(with(", 'analysers': { }"));
    assertThat(problems.sorted())
        .extracting(Problem::remedy)
        .containsExactly("did you mean \"analyzers\"?");
  }

  @Test
  void aListIsNoPipeline() {
    assertThat(read("[ ]")).isEmpty();
    assertThat(messages()).containsExactly("a pipeline must be an object, but is an empty list");
  }
}

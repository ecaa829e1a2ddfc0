package org.hillock.pipeline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hillock.pipeline.Installed;
import org.hillock.pipeline.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PipelineSchemaTest {
  private static final String SCHEMA = PipelineSchema.of(Installed.catalog());

  private static Validator.Result validate(String schema, String pipeline) {
    return new ValidatorFactory()
        .withJsonNodeFactory(new GsonNode.Factory())
        .validate(schema, pipeline);
  }

  private static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../../examples/pipelines"))) {
      return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
    }
  }

  private static String with(String sections) {
    String start = "{ 'hillock': 1, 'duration': '1 s', 'step': '0.1 ms'";
    String populations =
        sections.contains("'populations'") ? "" : ", 'populations': { 'cell': { 'model': 'lif' } }";
    return (start + populations + sections + " }").replace('\'', '"');
  }

  @ParameterizedTest
  @MethodSource("examples")
  void acceptsTheExamples(Path example) throws IOException {
    Validator.Result result = validate(SCHEMA, Files.readString(example));
    assertThat(result.getErrors()).isEmpty();
    assertThat(result.isValid()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ", 'sweep': { 'step': { 'values': [ '1 ms' ] }, 'cell.model': { 'values': [ {} ] },"
            + " 'cell.R': { 'values': [ '1 MOhm' ], 'as': 'runs' } }",
        ", '$schema': 'x.json', 'seed': 3, 'name': 'n', 'about': 'a'",
        ", 'populations': { 'c': { 'model': { 'base': 'lif', 'with': [ { 'part':"
            + " 'constant-current', 'as': 'M', 'parameters': { 'I_0': '1 nA' } } ] } } }",
        ", 'populations': { 'c': { 'model': { 'states': { 'v': { 'unit': 'mV', 'initial': '0 mV' }"
            + " }, 'equations': [ 'dv/dt = 0 mV/ms' ] } } }",
        ", 'populations': { 'c': { 'model': 'lif', 'size': 2, 'parameters': { 'tau_m': [ '1 ms', '2"
            + " ms' ], 'R': '2 * t_ref / (1 nF)' } } }",
        ", 'inputs': { 'i': { 'type': 'sampled-current', 'into': 'cell.I', 'file': 'a.csv',"
            + " 'header': false, 'scale': 2 } }",
        ", 'record': [ { 'what': 'cell.v', 'neurons': 3 }, { 'what': 'cell[0:2].I', 'neurons':"
            + " '0:2', 'every': '1 ms' } ]",
        ", 'sweep': { 'cell.tau_m': { 'values': [ '1 ms', '2 ms' ] }, 'cell.v': { 'range': [ '-70"
            + " mV', '0 mV' ], 'points': 3 } }",
        ", 'report': { 'title': 't', 'plots': [ 'raster' ] }"
      })
  void acceptsWhatIsRight(String sections) {
    Validator.Result result = validate(SCHEMA, with(sections));
    assertThat(result.getErrors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ", 'colour': 'red'",
        ", 'seed': 'x'",
        ", 'populations': { }",
        ", 'populations': { 'c': { } }",
        ", 'populations': { 'c': { 'model': 'liff' } }",
        ", 'populations': { 'c': { 'model': 'lif', 'parameters': { 'tau': '1 ms' } } }",
        ", 'populations': { 'c': { 'model': 'lif', 'parameters': { 'tau_m': 1 } } }",
        ", 'populations': { 'c': { 'model': 'lif', 'initial': { 'u': '1 mV' } } }",
        ", 'populations': { 'c': { 'model': 'lif', 'integrator': 'rk5' } }",
        ", 'populations': { '1c': { 'model': 'lif' } }",
        ", 'inputs': { 'i': { 'type': 'step-current', 'into': 'cell.I' } }",
        ", 'inputs': { 'i': { 'type': 'step-current', 'into': 'cell.I', 'amplitude': '0.3' } }",
        ", 'inputs': { 'i': { 'type': 'step-current', 'into': 'cell.I', 'amplitude': '0.3 nA',"
            + " 'begin': '1 ms' } }",
        ", 'inputs': { 'i': { 'type': 'step-current', 'amplitude': '0.3 nA' } }",
        ", 'analyzers': { 'a': { 'type': 'intervals', 'of': 'cell', 'bin': 3 } }",
        ", 'record': [ { 'what': 'cell.v', 'neurons': 'some' } ]",
        ", 'sweep': { 'cell.v': { 'range': [ '1 mV' ], 'points': 3 } }",
        ", 'sweep': { 'cell.v': { 'range': [ '1 mV', '2 mV' ] } }"
      })
  void refusesWhatIsWrong(String sections) {
    assertThat(validate(SCHEMA, with(sections)).isValid()).isFalse();
  }

  @Test
  void saysWhatAParameterMeans() {
    assertThat(SCHEMA)
        .contains("membrane time constant, above 0 ms")
        .contains("\"default\": \"20 ms\"");
  }

  @Test
  void isASchemaItself() {
    String metaschema = "{ \"$ref\": \"https://json-schema.org/draft/2020-12/schema\" }";
    assertThat(validate(metaschema, SCHEMA).getErrors()).isEmpty();
  }

  @Test
  void describesAnEmptyInstallation() {
    assertThat(validate(PipelineSchema.of(Catalog.of()), with("")).isValid()).isFalse();
  }
}

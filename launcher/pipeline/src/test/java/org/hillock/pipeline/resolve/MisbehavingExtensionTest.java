package org.hillock.pipeline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hillock.api.Problem;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.api.input.Target;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.hillock.models.integrateandfire.LeakyIntegrateAndFire;
import org.hillock.pipeline.bind.PipelineFolder;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.json.JsonSource;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.schema.PipelineSchema;
import org.hillock.pipeline.spec.PipelineSpec;
import org.hillock.pipeline.spec.SpecReader;
import org.junit.jupiter.api.Test;

final class MisbehavingExtensionTest {
  private static final Catalog CATALOG =
      Catalog.of(new LeakyIntegrateAndFire(), new Broken(), new Strange(), new BrokenIntegrator());

  /** Options of a type that no option can have. */
  public record Names(List<String> names) {}

  /** No options. */
  public record Nothing() {}

  private static final class Broken implements StimulusGenerator<Nothing> {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public Class<Nothing> config() {
      return Nothing.class;
    }

    @Override
    public Stimulus open(Nothing config, Target target) {
      throw new NoClassDefFoundError("org/example/Missing");
    }
  }

  private static final class Strange implements StimulusGenerator<Names> {
    @Override
    public String name() {
      return "strange";
    }

    @Override
    public Class<Names> config() {
      return Names.class;
    }

    @Override
    public Stimulus open(Names config, Target target) {
      throw new IllegalStateException("never opened");
    }
  }

  private static final class BrokenIntegrator implements Integrator {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public Scheme discretize(EquationSystem system) {
      throw new IllegalStateException("out of order");
    }

    @Override
    public int order() {
      return 1;
    }
  }

  private static List<String> problems(String inputs) {
    Problems problems = new Problems();
    String text =
        """
        { "hillock": 1, "duration": "1 ms", "step": "0.1 ms",
          "populations": { "cell": { "model": "lif", "integrator": "broken" } },
          "inputs": { %s } }
        """;
    JsonSource source = new JsonSource("f", text.formatted(inputs));
    PipelineFolder folder = new PipelineFolder(Path.of(""));
    PipelineSpec spec = SpecReader.read(source, problems).orElseThrow();
    assertThat(Resolver.resolve(spec, CATALOG, folder, problems)).isEmpty();
    return problems.sorted().stream().map(Problem::render).toList();
  }

  @Test
  void everyOneIsNamedAtItsPlace() {
    assertThat(
            problems(
                """
                "a": { "type": "broken", "into": "cell.I" }, "b": { "type": "strange", "into": "cell.I" }
                """))
        .hasSize(3)
        .anySatisfy(text ->
            assertThat(text).contains("integrator \"broken\" failed").contains("out of order"))
        .anySatisfy(text ->
            assertThat(text).contains("/inputs/a: input \"broken\" failed").contains("Missing"))
        .anySatisfy(text ->
            assertThat(text).contains("/inputs/b: input \"strange\" declares its options wrongly"));
  }

  @Test
  void theSchemaLeavesOutWhatCannotBeDescribed() {
    assertThat(PipelineSchema.of(CATALOG)).contains("\"strange\"");
  }
}

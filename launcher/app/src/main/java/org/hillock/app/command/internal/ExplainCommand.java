package org.hillock.app.command.internal;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hillock.app.platform.Platform;
import org.hillock.engine.CompiledPopulation;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.pipeline.Explanation;
import org.hillock.pipeline.Loaded;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code hillock explain}. */
final class ExplainCommand implements Command {
  /** What can be shown, in the order of the flow. */
  enum Layer {
    /** The file as values. */
    SPEC,
    /** Names replaced by extensions, texts by numbers. */
    PLAN,
    /** The equations as the integrator sees them. */
    EQUATIONS,
    /** The program of one step. */
    PROGRAM,
    /** The kernel. */
    BYTECODE
  }

  private static final String SHOW = "--show";

  private final Session session;

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.withPlugins(
            name(),
            List.of(
                "Shows what Hillock makes of a pipeline, from its values down to the bytecode of"
                    + " its kernels.",
                "Of a sweep that makes several runs the first is shown."),
            List.of(
                "hillock explain first-spikes.json",
                "hillock explain first-spikes.json --show equations,program"));
    spec.addPositional(Options.file("The pipeline."));
    spec.addOption(
        OptionSpec.builder(SHOW)
            .paramLabel("LAYER")
            .type(List.class)
            .auxiliaryTypes(Layer.class)
            .splitRegex(",")
            .description(
                "One or more of: spec, plan, equations, program, bytecode. All if left out.")
            .build());
    return spec;
  }

  @Override
  public int execute(ParseResult parsed) {
    Path file = parsed.matchedPositionalValue(0, Path.of(""));
    List<Layer> show = parsed.matchedOptionValue(SHOW, List.of(Layer.values()));
    try (Platform platform = Options.start(session, parsed)) {
      Loaded loaded = Loaded.load(file, platform.catalog());
      session.report(loaded.warnings());
      for (Layer layer : EnumSet.copyOf(show)) {
        print(layer, loaded);
      }
    }
    return ExitCode.OK;
  }

  private void print(Layer layer, Loaded loaded) {
    switch (layer) {
      case SPEC -> section("spec", Explanation.of(loaded.spec()));
      case PLAN -> section("plan", Explanation.of(loaded));
      case EQUATIONS -> eachPopulation(layer, loaded, ExplainCommand::equations);
      case PROGRAM -> eachPopulation(layer, loaded, CompiledPopulation::program);
      case BYTECODE -> eachPopulation(layer, loaded, CompiledPopulation::bytecode);
    }
  }

  private void eachPopulation(
      Layer layer, Loaded loaded, Function<CompiledPopulation, String> text) {
    List<PopulationPlan> plans = loaded.plan().run().populations();
    List<CompiledPopulation> compiled = loaded.compiled().populations();
    for (int i = 0; i < compiled.size(); i++) {
      section(
          layer.name().toLowerCase(Locale.ROOT) + " of " + plans.get(i).name(),
          text.apply(compiled.get(i)));
    }
  }

  private static String equations(CompiledPopulation population) {
    StringBuilder text = new StringBuilder(population.equations().stripTrailing());
    population
        .notes()
        .forEach(note -> text.append(System.lineSeparator()).append("# ").append(note));
    return text.toString();
  }

  private void section(String title, String text) {
    session.out().println("── " + title + " " + "─".repeat(Math.max(3, 72 - title.length())));
    session.out().println(text.stripTrailing());
    session.out().println();
  }
}

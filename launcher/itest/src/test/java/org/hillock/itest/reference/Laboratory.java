package org.hillock.itest.reference;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillock.api.analyze.Measure;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.model.ClosedForm;
import org.hillock.api.unit.Unit;
import org.hillock.engine.Simulation;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.pipeline.Loaded;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.run.Outcome;
import org.hillock.pipeline.run.RunListener;
import org.hillock.pipeline.run.Runner;

/**
 * Runs pipeline files and remembers what they gave, so that several measures of one run cost one
 * simulation.
 */
final class Laboratory {
  /** Long against any time constant of the notes' point neurons. */
  private static final String LONG = "5000";

  private final Catalog catalog;
  private final Path folder;
  private final Method method;
  private final int halvings;
  private final Map<String, Recording> done = new HashMap<>();
  private final Map<String, Outcome> outcomes = new HashMap<>();
  private final Map<String, Equations> equations = new HashMap<>();
  private final Map<String, Statics> statics = new HashMap<>();
  private final Map<String, double[]> rests = new HashMap<>();
  private int files;

  /**
   * Opens a laboratory.
   *
   * @param catalog what is installed
   * @param folder where pipeline files go
   * @param method how it advances runs
   * @param halvings how often the distance of a trace's records is cut into halves
   */
  Laboratory(Catalog catalog, Path folder, Method method, int halvings) {
    this.catalog = catalog;
    this.folder = folder;
    this.method = method;
    this.halvings = halvings;
  }

  /**
   * Runs a run.
   *
   * @param run without variations
   * @param variables what to record
   * @param looks ms, instants at which there must be records; there is one at the end anyway
   * @return what it gave
   */
  Recording record(ReferenceRun run, List<String> variables, List<BigDecimal> looks) {
    return onGrid(fromRest(run), variables, Grid.of(run, looks, method));
  }

  /** Runs a run with records so near to each other that they show the shape of a trace. */
  Recording trace(ReferenceRun run, String variable) {
    return onGrid(fromRest(run), List.of(variable), Grid.fine(run, method).halved(halvings));
  }

  private Recording onGrid(ReferenceRun run, List<String> variables, Grid grid) {
    String text = PipelineText.of(run, method, grid, variables);
    Recording known = done.get(text);
    if (known == null) {
      known = simulate(text, grid, variables);
      done.put(text, known);
    }
    return known;
  }

  /** The run with numbers for the states that begin at rest, the stable point without input. */
  private ReferenceRun fromRest(ReferenceRun run) {
    List<String> resting = run.resting(Models.translate(run).variables().keySet());
    ReferenceRun started = run.startingAnywhere(resting);
    for (String variable : resting) {
      String unit = Models.translate(run).variable(variable).unit();
      BigDecimal value = BigDecimal.valueOf(rest(run, variable));
      started = started.with("initial/" + variable, new JsonPrimitive(value), unit);
    }
    return started;
  }

  /** A variable at rest without input, in its internal unit. */
  double rest(ReferenceRun run, String variable) {
    double[] rest = rests.computeIfAbsent(quietly(run), text -> statics(run).rest(0));
    return rest[index(run, variable)];
  }

  /** Where a variable is in the vectors of {@link #statics}. */
  int index(ReferenceRun run, String variable) {
    return equations(run).index(Models.translate(run).variable(variable).symbol());
  }

  /** What the model's equations say without a run. */
  Statics statics(ReferenceRun run) {
    return statics.computeIfAbsent(quietly(run), text -> new Statics(equations(run)));
  }

  private Equations equations(ReferenceRun run) {
    return equations.computeIfAbsent(
        quietly(run), text -> new Equations(load(text).plan().run().populations().getFirst()));
  }

  /** The run as a pipeline that loads, without what happens in time. */
  private String quietly(ReferenceRun run) {
    ReferenceRun any =
        run.with("duration", new JsonPrimitive(1), "ms").without("stimulus").without("initial");
    return PipelineText.of(any, method, Grid.of(any, List.of(), method), List.of());
  }

  /** Where a run, were it long enough, would leave a variable; in its internal unit. */
  double settled(ReferenceRun run, String variable) {
    ReferenceRun lasting = run.with("duration", new JsonPrimitive(new BigDecimal(LONG)), "ms");
    Recording recording = record(lasting, List.of(variable), List.of());
    double[] values = recording.samples().get(variable);
    double end = values[values.length - 1];
    if (recording.spikes().length > 0 || Math.abs(end - values[values.length / 2]) > 1e-9) {
      throw new NotSupported("a state that does not come to rest in " + LONG + " ms");
    }
    return end;
  }

  /** A closed form that the run's model publishes, for the run's parameters. */
  double theory(ReferenceRun run, String kind, String unit) {
    PopulationPlan population = load(quietly(run)).plan().run().populations().getFirst();
    ClosedForm form =
        population
            .model()
            .closedForm(kind)
            .orElseThrow(() ->
                new NotSupported("a closed form " + kind + " of " + population.model().name()));
    double value =
        Evaluator.evaluate(form.value(), symbol -> population.parameters().get(symbol).at(0));
    return Unit.parse(unit).fromInternal(value);
  }

  /** A measure of the pipeline's only analyzer. */
  Measure analyzed(String pipeline, String measure) {
    Outcome outcome = outcomes.computeIfAbsent(pipeline, this::run);
    return outcome
        .results()
        .getFirst()
        .result()
        .measure(measure)
        .orElseThrow(() -> new IllegalStateException("no " + measure + ": " + outcome.problems()));
  }

  private Outcome run(String pipeline) {
    Path results = folder.resolve("results-" + name(outcomes.size()));
    return new Runner().run(load(pipeline), results, RunListener.SILENT);
  }

  private Recording simulate(String text, Grid grid, List<String> variables) {
    Simulation simulation = load(text).compiled().start();
    Notebook notebook = new Notebook(grid, variables);
    simulation.advance(grid.steps(), notebook);
    if (!simulation.done()) {
      throw new IllegalStateException("the run has more than " + grid.steps() + " steps:\n" + text);
    }
    return notebook.recording();
  }

  /** Several laboratories share the folder. */
  private String name(int number) {
    return method + "-" + halvings + "-" + number;
  }

  private Loaded load(String text) {
    try {
      Path file = Files.writeString(folder.resolve("pipeline-" + name(files++) + ".json"), text);
      return Loaded.load(file, catalog);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.hillock.pipeline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.unit.Quantity;
import org.hillock.engine.plan.DrivePlan;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.RecordPlan;
import org.hillock.engine.plan.RunPlan;
import org.hillock.pipeline.bind.PipelineFolder;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.plan.AnalyzerPlan;
import org.hillock.pipeline.plan.Plan;
import org.hillock.pipeline.plan.Recording;
import org.hillock.pipeline.plan.ReportPlan;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.InputSpec;
import org.hillock.pipeline.spec.Located;
import org.hillock.pipeline.spec.PipelineSpec;
import org.hillock.pipeline.spec.PopulationSpec;
import org.hillock.pipeline.spec.RecordSpec;

/**
 * Makes a plan of a pipeline.
 *
 * @since 1.0
 */
public final class Resolver {
  private final PipelineSpec spec;
  private final PipelineFolder folder;
  private final Problems problems;
  private final Lookup lookup;
  private final List<String> notes = new ArrayList<>();
  private final List<Site> sites = new ArrayList<>();

  private Resolver(PipelineSpec spec, Catalog catalog, PipelineFolder folder, Problems problems) {
    this.spec = spec;
    this.folder = folder;
    this.problems = problems;
    this.lookup = new Lookup(catalog, problems);
  }

  /**
   * Resolves a pipeline.
   *
   * @param spec the file
   * @param catalog what is installed
   * @param folder where the pipeline's files are
   * @param problems takes everything that is wrong; may hold what was wrong with the file's form
   * @return the plan; empty if there is any error
   */
  public static Optional<Plan> resolve(
      PipelineSpec spec, Catalog catalog, PipelineFolder folder, Problems problems) {
    return new Resolver(spec, catalog, folder, problems).plan();
  }

  private Optional<Plan> plan() {
    Optional<Timing> timing = Timing.of(spec, problems);
    ModelResolver models = new ModelResolver(lookup, problems);
    for (PopulationSpec population : spec.populations()) {
      sites.add(new Site(sites.size(), population, population.model().flatMap(models::resolve)));
    }
    Places places = new Places(sites, problems);
    InputResolver inputs = new InputResolver(lookup, places, folder, problems);
    List<InputSite> inputSites = new ArrayList<>();
    for (InputSpec input : spec.inputs()) {
      inputSites.add(inputs.find(input));
    }
    Sweep sweep = new SweepResolver(sites, inputSites, problems).resolve(spec.sweep());
    Map<Integer, List<DrivePlan>> drives = drives(inputs, inputSites, sweep, timing);
    List<RecordResolver.Recorded> recorded = recorded(places, sweep);
    Optional<List<PopulationPlan>> populations = populations(sweep, drives, recorded);
    List<AnalyzerPlan> analyzers =
        new AnalyzerResolver(lookup, sites, folder, problems).resolve(spec.analyzers());
    ReportPlan report = new ReportResolver(problems).resolve(spec, sites);
    if (problems.hasErrors() || timing.isEmpty() || populations.isEmpty()) {
      return Optional.empty();
    }
    spec.step()
        .map(step -> new StepGuard(lookup.all(Integrator.class), step, problems, notes))
        .ifPresent(guard -> populations.get().forEach(guard::check));
    RunPlan run =
        new RunPlan(
            spec.name(),
            timing.get().stepMs(),
            timing.get().steps(),
            spec.seed(),
            populations.get());
    return Optional.of(
        new Plan(
            spec,
            run,
            recordings(recorded),
            analyzers,
            sweep.plan(),
            report,
            lookup.uses(),
            notes));
  }

  private Map<Integer, List<DrivePlan>> drives(
      InputResolver inputs, List<InputSite> inputSites, Sweep sweep, Optional<Timing> timing) {
    Map<Integer, List<DrivePlan>> drives = new HashMap<>();
    for (InputSite input : inputSites) {
      Optional<DrivePlan> drive = inputs.open(input, sweep, timing, spec.seed());
      drive.ifPresent(d ->
          drives
              .computeIfAbsent(input.target().orElseThrow().site().index(), i -> new ArrayList<>())
              .add(d));
    }
    return drives;
  }

  private List<RecordResolver.Recorded> recorded(Places places, Sweep sweep) {
    Optional<Quantity> step = spec.step().map(Located::value);
    RecordResolver records = new RecordResolver(places, problems);
    List<RecordResolver.Recorded> recorded = new ArrayList<>();
    for (RecordSpec record : spec.records()) {
      records.resolve(record, sweep.points(), step).ifPresent(recorded::add);
    }
    return recorded;
  }

  /** The populations; empty after any problem with one of them. */
  private Optional<List<PopulationPlan>> populations(
      Sweep sweep, Map<Integer, List<DrivePlan>> drives, List<RecordResolver.Recorded> recorded) {
    IntegratorResolver integrators = new IntegratorResolver(lookup, problems, notes);
    List<PopulationPlan> plans = new ArrayList<>();
    for (Site site : sites) {
      Optional<Integrator> integrator = integrators.resolve(site);
      Optional<ColumnResolver.Columns> columns =
          site.neuron()
              .map(neuron ->
                  new ColumnResolver(site, neuron, sweep, spec.seed(), problems).resolve());
      if (!problems.hasErrors() && integrator.isPresent() && columns.isPresent()) {
        List<RecordPlan> records =
            recorded.stream()
                .filter(r -> r.site().index() == site.index())
                .map(RecordResolver.Recorded::plan)
                .toList();
        plans.add(
            population(
                site,
                sweep,
                integrator.get(),
                columns.get(),
                drives.getOrDefault(site.index(), List.of()),
                records));
      }
    }
    if (spec.populations().isEmpty() && !problems.hasErrors()) {
      problems.error(
          "a pipeline needs at least one population",
          "for instance \"populations\": { \"cell\": { \"model\": \"lif\" } }",
          spec.where());
    }
    return plans.size() == sites.size() ? Optional.of(plans) : Optional.empty();
  }

  private static PopulationPlan population(
      Site site,
      Sweep sweep,
      Integrator integrator,
      ColumnResolver.Columns columns,
      List<DrivePlan> drives,
      List<RecordPlan> records) {
    Neuron neuron = site.neuron().orElseThrow();
    return new PopulationPlan(
        site.name(),
        site.size().orElseThrow() * sweep.points(),
        sweep.points(),
        neuron.spec(),
        neuron.parts(),
        integrator,
        columns.parameters(),
        columns.initial(),
        drives,
        records);
  }

  private static List<Recording> recordings(List<RecordResolver.Recorded> recorded) {
    List<Recording> recordings = new ArrayList<>();
    Map<Integer, Integer> counts = new HashMap<>();
    for (RecordResolver.Recorded record : recorded) {
      int population = record.site().index();
      int index = counts.merge(population, 1, Integer::sum) - 1;
      recordings.add(
          new Recording(
              population,
              index,
              record.plan().symbol(),
              record.symbol().unit(),
              record.symbol().about()));
    }
    return recordings;
  }
}

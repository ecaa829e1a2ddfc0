package org.hillock.pipeline.plot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hillock.api.figure.Figure;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.pipeline.analysis.AnalyzerResult;
import org.hillock.pipeline.log.RunLog;
import org.hillock.pipeline.plan.Plan;
import org.hillock.pipeline.plan.Recording;
import org.hillock.pipeline.plan.ReportPlan;

/**
 * Makes the figures that a pipeline's report shows.
 *
 * @since 1.0
 */
public final class StandardFigures {
  private final Plan plan;
  private final RunLog log;
  private final List<AnalyzerResult> results;
  private final Set<String> taken = new HashSet<>();

  private StandardFigures(Plan plan, RunLog log, List<AnalyzerResult> results) {
    this.plan = plan;
    this.log = log;
    this.results = results;
  }

  /**
   * Makes the figures.
   *
   * @param plan the plan, whose report chooses the figures and their order
   * @param log a finished log, or a damaged one as far as it can be read
   * @param results the analyzers' results
   * @return figures with distinct names; those that would show nothing are left out
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  public static List<Figure> of(Plan plan, RunLog log, List<AnalyzerResult> results)
      throws InterruptedException {
    return new StandardFigures(plan, log, results).make();
  }

  private List<Figure> make() throws InterruptedException {
    List<Figure> figures = new ArrayList<>();
    for (String plot : plan.report().plots()) {
      switch (plot) {
        case ReportPlan.RASTER ->
            new RasterFigure(log, plan.sweep().points())
                .make()
                .ifPresent(f -> figures.add(distinct(f, plot)));
        case ReportPlan.TRACE ->
            new TraceFigures(plan, log)
                .make(recordings(false), plot)
                .forEach(f -> figures.add(distinct(f, plot)));
        case ReportPlan.INPUT -> inputs().forEach(f -> figures.add(distinct(f, plot)));
        default ->
            results.stream()
                .filter(r -> r.name().equals(plot))
                .flatMap(r -> r.result().figures().stream())
                .forEach(f -> figures.add(distinct(f, plot)));
      }
    }
    return figures;
  }

  /** From the plan where it is known beforehand, else as recorded. */
  private List<Figure> inputs() throws InterruptedException {
    Map<String, Figure> known = new InputFigures(plan).make();
    List<Figure> figures = new ArrayList<>();
    known.forEach(
        (key, figure) -> figures.add(known.size() == 1 ? figure : named(figure, "input-" + key)));
    List<Recording> others =
        recordings(true).stream()
            .filter(r -> !known.containsKey(InputFigures.key(population(r).name(), r.symbol())))
            .toList();
    figures.addAll(new TraceFigures(plan, log).make(others, ReportPlan.INPUT));
    return figures;
  }

  private List<Recording> recordings(boolean ofPorts) {
    return plan.recordings().stream()
        .filter(r -> population(r).model().port(r.symbol()).isPresent() == ofPorts)
        .toList();
  }

  private PopulationPlan population(Recording recording) {
    return plan.run().populations().get(recording.population());
  }

  private Figure distinct(Figure figure, String plot) {
    String name = figure.name();
    if (!taken.add(name)) {
      name = plot + "-" + figure.name();
      for (int i = 2; !taken.add(name); i++) {
        name = plot + "-" + figure.name() + "-" + i;
      }
    }
    return named(figure, name);
  }

  private static Figure named(Figure figure, String name) {
    return new Figure(name, figure.title(), figure.x(), figure.y(), figure.marks());
  }
}

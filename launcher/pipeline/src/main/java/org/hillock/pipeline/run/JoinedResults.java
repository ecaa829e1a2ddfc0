package org.hillock.pipeline.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hillock.api.Problem;
import org.hillock.api.analyze.Measure;
import org.hillock.api.analyze.Result;
import org.hillock.api.analyze.Table;
import org.hillock.api.figure.Figure;
import org.hillock.pipeline.analysis.AnalyzerResult;
import org.hillock.pipeline.plan.AnalyzerPlan;
import org.hillock.pipeline.plan.Plan;
import org.hillock.pipeline.plan.RunGrid;

/** Makes of the results of several runs one for each analyzer. */
final class JoinedResults {
  /** More pictures than these runs have nobody looks at. */
  private static final int PICTURED = 12;

  private final RunGrid grid;
  private final Plan plan;

  /**
   * For the runs of a grid.
   *
   * @param grid the grid
   * @param plan the plan of any run: what is not swept is the same in all
   */
  JoinedResults(RunGrid grid, Plan plan) {
    this.grid = grid;
    this.plan = plan;
  }

  /**
   * Joins.
   *
   * @param finished what analyzers gave, by run
   * @return one for each analyzer; a failure in one run leaves the results of the others
   */
  List<AnalyzerResult> of(Map<Integer, List<AnalyzerResult>> finished) {
    List<AnalyzerResult> joined = new ArrayList<>();
    for (int i = 0; i < plan.analyzers().size(); i++) {
      Map<Integer, AnalyzerResult> each = new TreeMap<>();
      int index = i;
      finished.forEach((run, results) -> each.put(run, results.get(index)));
      joined.add(join(plan.analyzers().get(i), each));
    }
    return joined;
  }

  private AnalyzerResult join(AnalyzerPlan analyzer, Map<Integer, AnalyzerResult> each) {
    Map<Integer, Result> results = new TreeMap<>();
    Optional<Problem> failure = Optional.empty();
    for (Map.Entry<Integer, AnalyzerResult> entry : each.entrySet()) {
      AnalyzerResult result = entry.getValue();
      if (result.failure().isPresent()) {
        Problem named = grid.named(result.failure().get(), entry.getKey());
        failure = failure.or(() -> Optional.of(named));
      } else {
        results.put(entry.getKey(), result.result());
      }
    }
    String of =
        analyzer
            .upstream()
            .orElseGet(() -> plan.run().populations().get(analyzer.population()).name());
    return new AnalyzerResult(
        analyzer.name(), analyzer.factory().name(), of, join(results), failure);
  }

  private Result join(Map<Integer, Result> results) {
    List<Measure> measures = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    results.forEach((run, result) -> {
      result.measures().forEach(measure -> measures.add(named(measure, run)));
      figures.addAll(figures(grid, run, result.figures()));
    });
    JoinedTables tables = new JoinedTables(grid, plan);
    Map<Integer, List<Table>> all = new LinkedHashMap<>();
    results.forEach((run, result) -> all.put(run, result.tables()));
    List<Table> joined = new ArrayList<>();
    tables.ofMeasures(results).ifPresent(joined::add);
    joined.addAll(tables.of(all));
    return new Result(measures, joined, figures);
  }

  private Measure named(Measure measure, int run) {
    return new Measure(
        measure.name() + " (" + grid.label(run) + ")",
        measure.unit(),
        measure.value(),
        measure.uncertainty(),
        measure.theory(),
        measure.about());
  }

  /** The figures of one run under names and titles that say so; none of late runs. */
  static List<Figure> figures(RunGrid grid, int run, List<Figure> figures) {
    if (run >= PICTURED) {
      return List.of();
    }
    String number = String.format(Locale.ROOT, "-%03d", run + 1);
    return figures.stream()
        .map(f ->
            new Figure(
                f.name() + number, f.title() + ", " + grid.label(run), f.x(), f.y(), f.marks()))
        .toList();
  }
}

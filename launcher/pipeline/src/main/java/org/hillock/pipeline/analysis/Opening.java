package org.hillock.pipeline.analysis;

import java.util.ArrayList;
import java.util.List;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.api.analyze.Analyzer;
import org.hillock.api.analyze.AnalyzerFactory;
import org.hillock.api.analyze.Population;
import org.hillock.pipeline.plan.AnalyzerPlan;
import org.hillock.pipeline.plan.Plan;

/** Opens the analyzers of a plan: all of them, or none with all problems. */
final class Opening {
  private final Plan plan;
  private final List<Population> populations;
  private final List<AnalyzerTask> tasks = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private HillockException.Category category = HillockException.Category.USER;

  Opening(Plan plan) {
    this.plan = plan;
    List<Population> all = new ArrayList<>();
    for (int p = 0; p < plan.run().populations().size(); p++) {
      all.add(PlanPopulation.of(plan, p));
    }
    populations = List.copyOf(all);
  }

  List<AnalyzerTask> open() {
    plan.analyzers().forEach(this::open);
    if (!problems.isEmpty()) {
      tasks.forEach(AnalyzerTask::close);
      throw new HillockException(category, problems);
    }
    return List.copyOf(tasks);
  }

  @SuppressWarnings("CatchingUnchecked") // a plug-in may throw anything
  private void open(AnalyzerPlan analyzer) {
    Population population = populations.get(analyzer.population());
    try {
      Analyzer opened = open(analyzer.factory(), analyzer.config(), population);
      tasks.add(new AnalyzerTask(analyzer, analyzer.upstream().orElse(population.name()), opened));
    } catch (IllegalArgumentException e) {
      problems.add(Problem.error(String.valueOf(e.getMessage()), "", analyzer.where()));
    } catch (Exception | LinkageError e) {
      category = HillockException.Category.PLUGIN;
      problems.add(
          Problem.error(
              "analyzer \"" + analyzer.name() + "\" cannot be opened: " + e, "", plugin(analyzer)));
    }
  }

  private static <C extends Record> Analyzer open(
      AnalyzerFactory<C> factory, Record config, Population population) {
    return factory.open(factory.config().cast(config), population);
  }

  private static Location plugin(AnalyzerPlan analyzer) {
    return new Location.InPlugin(
        "analyzer",
        analyzer.factory().name(),
        analyzer.provider().bundle(),
        analyzer.provider().version());
  }
}

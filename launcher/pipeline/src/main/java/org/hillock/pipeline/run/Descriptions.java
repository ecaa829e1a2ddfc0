package org.hillock.pipeline.run;

import java.util.ArrayList;
import java.util.List;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.RecordPlan;
import org.hillock.engine.plan.RunPlan;
import org.hillock.pipeline.log.LogDescription;
import org.hillock.pipeline.plan.Plan;
import org.hillock.pipeline.plan.Recording;

/** What a plan's log holds. */
final class Descriptions {
  private Descriptions() {}

  static LogDescription of(Plan plan) {
    RunPlan run = plan.run();
    List<LogDescription.Population> populations = new ArrayList<>();
    for (int p = 0; p < run.populations().size(); p++) {
      populations.add(population(plan, p));
    }
    return new LogDescription(run.name(), run.step(), run.steps(), run.seed(), populations);
  }

  private static LogDescription.Population population(Plan plan, int index) {
    PopulationPlan population = plan.run().populations().get(index);
    List<LogDescription.Recording> recordings = new ArrayList<>();
    for (int r = 0; r < population.records().size(); r++) {
      RecordPlan record = population.records().get(r);
      recordings.add(
          new LogDescription.Recording(
              record.symbol(), find(plan, index, r).unit(), record.neurons(), record.every()));
    }
    return new LogDescription.Population(population.name(), population.size(), recordings);
  }

  private static Recording find(Plan plan, int population, int record) {
    return plan.recordings().stream()
        .filter(r -> r.population() == population && r.record() == record)
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("the plan does not say what record " + record + " is"));
  }
}

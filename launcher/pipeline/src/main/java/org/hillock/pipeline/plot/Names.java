package org.hillock.pipeline.plot;

import org.hillock.engine.PopulationPlan;
import org.hillock.pipeline.Plan;

/** What legends call neurons. */
final class Names {
  private final Plan plan;

  Names(Plan plan) {
    this.plan = plan;
  }

  String of(int population, int neuron) {
    PopulationPlan populationPlan = plan.run().populations().get(population);
    int points = plan.sweep().points();
    if (points == 1) {
      return populationPlan.name() + "[" + neuron + "]";
    }
    int neurons = populationPlan.size() / points;
    String point = "point " + neuron / neurons;
    return neurons == 1
        ? point
        : point + ", " + populationPlan.name() + "[" + neuron % neurons + "]";
  }
}

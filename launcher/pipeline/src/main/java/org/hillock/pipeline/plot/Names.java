package org.hillock.pipeline.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;
import org.hillock.api.unit.Unit;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.pipeline.plan.Plan;

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
    String point = point(neuron / neurons);
    return neurons == 1
        ? point
        : point + ", " + populationPlan.name() + "[" + neuron % neurons + "]";
  }

  /** A phrase as a title begins. */
  static String sentence(String phrase) {
    // A symbol keeps its case: v is not V.
    return phrase.length() < 2
        ? phrase
        : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }

  /** The point's coordinates, in as few digits as people need. */
  private String point(int index) {
    if (plan.sweep().coordinates().isEmpty()) {
      return "point " + index;
    }
    return plan.sweep().coordinates().stream()
        .map(c ->
            number(c.values()[index]) + (c.unit().equals(Unit.ONE) ? "" : " " + c.unit().symbol()))
        .collect(Collectors.joining(", "));
  }

  private static String number(double value) {
    return new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros().toPlainString();
  }
}

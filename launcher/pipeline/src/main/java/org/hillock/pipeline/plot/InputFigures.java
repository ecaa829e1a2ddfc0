package org.hillock.pipeline.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hillock.api.analyze.Drive;
import org.hillock.api.analyze.Population;
import org.hillock.api.figure.Axis;
import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;
import org.hillock.api.model.Port;
import org.hillock.api.unit.Unit;
import org.hillock.engine.plan.DrivePlan;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.pipeline.analysis.PlanPopulation;
import org.hillock.pipeline.plan.Plan;

/** What drives the ports, from the plan: exact at edges, also where nothing was recorded. */
final class InputFigures {
  private static final int LINES = 12;
  private static final int RULES = 100;
  private static final int POINTS = 4000;

  private final Plan plan;
  private final Names names;

  InputFigures(Plan plan) {
    this.plan = plan;
    names = new Names(plan);
  }

  /**
   * Figures by population and port, as in {@code "cell-I"}; none for a drive that is only known
   * step by step.
   */
  Map<String, Figure> make() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (int p = 0; p < plan.run().populations().size(); p++) {
      PopulationPlan population = plan.run().populations().get(p);
      Population view = PlanPopulation.of(plan, p);
      for (Port port : population.model().ports()) {
        List<DrivePlan> drives =
            population.drives().stream().filter(d -> d.into().equals(port.name())).toList();
        if (!drives.isEmpty()) {
          int index = p;
          view.drive(port.name())
              .ifPresent(drive ->
                  figures.put(
                      key(population.name(), port.name()),
                      figure(index, port, drive, representatives(drives))));
        }
      }
    }
    return figures;
  }

  static String key(String population, String port) {
    return population + "-" + port;
  }

  /** One neuron of each group that is driven alike; evenly chosen if there are many groups. */
  private static int[] representatives(List<DrivePlan> drives) {
    List<int[]> which = drives.stream().map(DrivePlan::which).toList();
    Map<List<Integer>, Integer> first = new LinkedHashMap<>();
    for (int n = 0; n < which.getFirst().length; n++) {
      int neuron = n;
      first.putIfAbsent(which.stream().map(w -> w[neuron]).toList(), n);
    }
    List<Integer> all = new ArrayList<>(first.values());
    int count = Math.min(LINES, all.size());
    int[] chosen = new int[count];
    for (int i = 0; i < count; i++) {
      chosen[i] = all.get((int) ((long) i * all.size() / count));
    }
    return chosen;
  }

  private Figure figure(int population, Port port, Drive drive, int[] neurons) {
    String name = plan.run().populations().get(population).name();
    List<Mark> lines = new ArrayList<>();
    boolean silent = true;
    for (int neuron : neurons) {
      String label = neurons.length == 1 ? port.name() : names.of(population, neuron);
      DriveLine line = new DriveLine(drive, neuron, port.unit(), plan.run().step(), duration());
      silent &= line.silent();
      lines.add(line.make(label));
    }
    boolean pulses = drive.pulseTimes(neurons[0]).length > 0;
    String about = port.about().isEmpty() ? port.name() : port.about();
    String title = Names.sentence(about) + " of " + name;
    if (silent && pulses) {
      Unit unit = Unit.of(port.unit().times(Units.MS).dimension());
      return new Figure(
          "input",
          title,
          Units.TIME,
          new Axis("pulses", unit),
          stems(population, port, drive, neurons));
    }
    lines.addAll(rules(drive, neurons[0]));
    return new Figure("input", title, Units.TIME, new Axis(about, port.unit()), lines);
  }

  private double duration() {
    return plan.run().steps() * plan.run().step();
  }

  /** A line from zero to each pulse's amount, whose unit is the internal one. */
  private List<Mark> stems(int population, Port port, Drive drive, int[] neurons) {
    List<Mark> marks = new ArrayList<>();
    for (int neuron : neurons) {
      double[] times = drive.pulseTimes(neuron);
      double[] amounts = drive.pulseAmounts(neuron);
      Polyline line = Polyline.within(duration(), 3.0 * times.length, POINTS);
      line.add(0, 0);
      for (int i = 0; i < times.length; i++) {
        line.add(times[i], 0);
        line.add(times[i], amounts[i]);
        line.add(times[i], 0);
      }
      line.add(duration(), 0);
      marks.add(line.line(neurons.length == 1 ? port.name() : names.of(population, neuron)));
    }
    return marks;
  }

  private static List<Mark> rules(Drive drive, int neuron) {
    List<Mark> marks = new ArrayList<>();
    double[] times = drive.pulseTimes(neuron);
    for (int i = 0; i < Math.min(RULES, times.length); i++) {
      marks.add(new Mark.Rule(i == 0 ? "pulse" : "", Mark.Kind.MEASURED, true, times[i]));
    }
    return marks;
  }
}

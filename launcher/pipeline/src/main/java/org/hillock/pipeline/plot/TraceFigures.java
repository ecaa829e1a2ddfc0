package org.hillock.pipeline.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hillock.api.analyze.Samples;
import org.hillock.api.figure.Axis;
import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;
import org.hillock.api.model.Role;
import org.hillock.engine.plan.Column;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.RecordPlan;
import org.hillock.pipeline.log.LogCursor;
import org.hillock.pipeline.log.RunLog;
import org.hillock.pipeline.plan.Plan;
import org.hillock.pipeline.plan.Recording;

/** What was recorded, against time: a figure for each entry of {@code record}. */
final class TraceFigures {
  /** More lines cannot be told apart. */
  private static final int LINES = 20;

  /** More entries make a legend that hides the picture. */
  private static final int ENTRIES = 8;

  private static final int POINTS = 4000;
  private static final int POINTS_OF_ALL = 40_000;

  private final Plan plan;
  private final RunLog log;
  private final Names names;

  TraceFigures(Plan plan, RunLog log) {
    this.plan = plan;
    this.log = log;
    names = new Names(plan);
  }

  List<Figure> make(List<Recording> chosen, String name) throws InterruptedException {
    List<Figure> figures = new ArrayList<>();
    for (Recording recording : chosen) {
      figures.add(figure(recording, chosen.size() == 1 ? name : name + "-" + suffix(recording)));
    }
    return figures;
  }

  private PopulationPlan population(Recording recording) {
    return plan.run().populations().get(recording.population());
  }

  private String suffix(Recording recording) {
    return population(recording).name() + "-" + recording.symbol();
  }

  private Figure figure(Recording recording, String name) throws InterruptedException {
    PopulationPlan population = population(recording);
    RecordPlan record = population.records().get(recording.record());
    int[] neurons = record.neurons();
    int lines = Math.min(neurons.length, LINES);
    List<Mark> marks = new ArrayList<>(lines(recording, record, neurons, lines));
    threshold(recording, population).ifPresent(marks::add);
    String what = recording.about().isEmpty() ? recording.symbol() : recording.about();
    String shown =
        lines < neurons.length ? " (" + lines + " of " + neurons.length + " neurons)" : "";
    String title = Names.sentence(what) + " of " + population.name() + shown;
    return new Figure(name, title, Units.TIME, new Axis(what, recording.unit()), marks);
  }

  private List<Mark.Line> lines(Recording recording, RecordPlan record, int[] neurons, int count)
      throws InterruptedException {
    double duration = plan.run().steps() * plan.run().step();
    double rows = plan.run().steps() / (double) record.every() + 2;
    int most = Math.min(POINTS, POINTS_OF_ALL / Math.max(1, count));
    int[] columns = new int[count];
    Polyline[] polylines = new Polyline[count];
    for (int i = 0; i < count; i++) {
      // Spread over all that were recorded, so that every point of a sweep has its chance.
      columns[i] = (int) ((long) i * neurons.length / count);
      polylines[i] = Polyline.within(duration, rows, most);
    }
    try (LogCursor cursor = log.cursor(recording.population())) {
      cursor.forEach(
          batch -> collect(batch.samples().get(recording.record()), recording, columns, polylines));
    }
    List<Mark.Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(polylines[i].line(label(recording, neurons, columns, i)));
    }
    return lines;
  }

  /** A name for each line if they are few; otherwise one, of the first, that speaks for all. */
  private String label(Recording recording, int[] neurons, int[] columns, int line) {
    if (neurons.length == 1) {
      return recording.symbol();
    }
    String own = names.of(recording.population(), neurons[columns[line]]);
    if (columns.length <= ENTRIES) {
      return own;
    }
    String last = names.of(recording.population(), neurons[columns[columns.length - 1]]);
    return line == 0 ? own + " to " + last : "";
  }

  private static void collect(
      Samples samples, Recording recording, int[] columns, Polyline[] polylines) {
    for (int row = 0; row < samples.rows(); row++) {
      double time = samples.time(row);
      for (int i = 0; i < columns.length; i++) {
        polylines[i].add(time, recording.unit().fromInternal(samples.value(row, columns[i])));
      }
    }
  }

  /** The threshold, if the membrane potential is shown and all neurons share a fixed one. */
  private static Optional<Mark> threshold(Recording recording, PopulationPlan population) {
    if (!recording.symbol().equals(population.model().roles().get(Role.MEMBRANE))) {
      return Optional.empty();
    }
    return Optional.ofNullable(population.model().roles().get(Role.THRESHOLD))
        .flatMap(symbol ->
            Optional.ofNullable(population.parameters().get(symbol))
                .filter(TraceFigures::shared)
                .map(column -> rule(symbol, recording.unit().fromInternal(column.at(0)))));
  }

  private static boolean shared(Column column) {
    for (int i = 1; i < column.length(); i++) {
      if (column.at(i) != column.at(0)) {
        return false;
      }
    }
    return true;
  }

  private static Mark rule(String symbol, double value) {
    return new Mark.Rule("threshold " + symbol, Mark.Kind.MEASURED, false, value);
  }
}

package org.hillock.analyzers.intervals;

import java.util.ArrayList;
import java.util.List;
import org.hillock.api.analyze.Coordinate;
import org.hillock.api.analyze.Population;
import org.hillock.api.analyze.Result;
import org.hillock.api.analyze.Table;
import org.hillock.api.analyze.Table.Column;
import org.hillock.api.unit.Unit;

/** The result of a sweep: one row for each point. */
final class SweepResult {
  private static final Unit HERTZ = Unit.parse("Hz");

  private final Population population;
  private final Trains trains;
  private final Window window;
  private final RateTheory theory;

  SweepResult(Population population, Trains trains, Window window, RateTheory theory) {
    this.population = population;
    this.trains = trains;
    this.window = window;
    this.theory = theory;
  }

  Result result() {
    int points = population.points();
    int each = population.size() / points;
    double[][] values = new double[7][points];
    for (int point = 0; point < points; point++) {
      Summary summary = Summary.of(trains, point * each, (point + 1) * each, window, theory);
      values[0][point] = summary.spikes();
      values[1][point] = HERTZ.fromInternal(summary.rate().value());
      values[2][point] = HERTZ.fromInternal(summary.rate().low());
      values[3][point] =
          summary.rate().isBounded() ? HERTZ.fromInternal(summary.rate().high()) : Double.NaN;
      values[4][point] = summary.meanInterval();
      values[5][point] = summary.cv();
      values[6][point] = HERTZ.fromInternal(summary.theory().orElse(Double.NaN));
    }
    List<Column> columns = new ArrayList<>();
    for (Coordinate coordinate : population.coordinates()) {
      columns.add(new Column(coordinate.address(), coordinate.unit(), coordinate.values()));
    }
    columns.add(new Column("spike count", Unit.ONE, values[0]));
    columns.add(new Column("firing rate", HERTZ, values[1]));
    columns.add(new Column("firing rate low", HERTZ, values[2]));
    columns.add(new Column("firing rate high", HERTZ, values[3]));
    columns.add(new Column("mean interval", Unit.parse("ms"), values[4]));
    columns.add(new Column("cv", Unit.ONE, values[5]));
    columns.add(new Column("theory rate", HERTZ, values[6]));
    return Result.builder().add(new Table("rate", columns)).build();
  }
}

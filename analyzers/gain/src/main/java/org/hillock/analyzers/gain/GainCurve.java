package org.hillock.analyzers.gain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hillock.analyzers.gain.RatePoints.Point;
import org.hillock.api.analyze.Analyzer;
import org.hillock.api.analyze.Batch;
import org.hillock.api.analyze.Coordinate;
import org.hillock.api.analyze.Measure;
import org.hillock.api.analyze.Measure.Prediction;
import org.hillock.api.analyze.Measure.Uncertainty;
import org.hillock.api.analyze.Population;
import org.hillock.api.analyze.Result;
import org.hillock.api.analyze.ResultReader;
import org.hillock.api.analyze.Table;
import org.hillock.api.analyze.Table.Column;
import org.hillock.api.figure.Axis;
import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;
import org.hillock.api.unit.Unit;

/** Draws the rates of a sweep and finds where firing begins. */
final class GainCurve implements Analyzer, ResultReader {
  private static final Unit HERTZ = Unit.parse("Hz");

  private final Population population;
  private final Coordinate coordinate;
  private Optional<RatePoints> rates = Optional.empty();

  GainCurve(Population population) {
    this.population = population;
    this.coordinate = population.coordinates().getFirst();
  }

  @Override
  public void accept(Batch batch) {
    // The curve is made from another analyzer's result.
  }

  @Override
  public void read(String name, Result result) {
    Table table =
        result
            .table("rate")
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "\""
                        + name
                        + "\" has no table \"rate\" — name an analyzer of type \"intervals\""));
    rates = Optional.of(RatePoints.of(table, coordinate.address(), name));
  }

  @Override
  public Result result() {
    return rates.map(this::result).orElse(Result.EMPTY);
  }

  private Result result(RatePoints curve) {
    return Result.builder()
        .add(onset(curve))
        .add(deviation(curve))
        .add(agreement(curve))
        .add(table(curve))
        .add(figure(curve))
        .build();
  }

  private Measure onset(RatePoints curve) {
    Optional<Point> first = curve.onset();
    Optional<Uncertainty> uncertainty =
        first
            .flatMap(curve::before)
            .map(silent ->
                new Uncertainty(silent.x(), first.orElseThrow().x(), "grid of the sweep"));
    Optional<Prediction> rheobase =
        first.flatMap(point -> new Rheobase(population).at(point.index()));
    double value = first.map(Point::x).orElse(Double.NaN);
    return new Measure(
        "onset",
        coordinate.unit(),
        value,
        uncertainty,
        rheobase,
        "least swept value at which the neuron fires");
  }

  private static Measure deviation(RatePoints curve) {
    double most = Double.NaN;
    for (Point point : curve.points()) {
      double off = Math.abs(point.rate() - point.theory());
      most = point.hasTheory() && !(off <= most) ? off : most;
    }
    String about = "largest difference between the measured rate and the closed form";
    return new Measure(
        "greatest deviation", HERTZ, most, Optional.empty(), Optional.empty(), about);
  }

  /** Counts, so that the verdict is "agrees" only if every point does. */
  private static Measure agreement(RatePoints curve) {
    List<Point> compared = curve.points().stream().filter(Point::hasTheory).toList();
    long agree = compared.stream().filter(Point::agrees).count();
    String about = "points whose closed form lies within the measured rate's uncertainty";
    if (compared.isEmpty()) {
      return new Measure(
          "points in agreement", Unit.ONE, Double.NaN, Optional.empty(), Optional.empty(), about);
    }
    Optional<Uncertainty> exact = Optional.of(new Uncertainty(agree, agree, "a count"));
    Optional<Prediction> all =
        Optional.of(new Prediction(compared.size(), "all points with a closed form"));
    return new Measure("points in agreement", Unit.ONE, agree, exact, all, about);
  }

  private Table table(RatePoints curve) {
    return new Table(
        "gain",
        List.of(
            new Column(coordinate.address(), coordinate.unit(), values(curve, Point::x)),
            new Column("firing rate", HERTZ, values(curve, Point::rate)),
            new Column("theory rate", HERTZ, values(curve, Point::theory)),
            new Column("deviation", HERTZ, values(curve, point -> point.rate() - point.theory()))));
  }

  private Figure figure(RatePoints curve) {
    double[] x = values(curve, Point::x);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Points("measured", Mark.Kind.MEASURED, x, values(curve, Point::rate)));
    if (curve.points().stream().anyMatch(Point::hasTheory)) {
      marks.add(new Mark.Line("theory", Mark.Kind.THEORY, x, values(curve, Point::theory)));
    }
    curve
        .onset()
        .flatMap(point -> new Rheobase(population).at(point.index()))
        .ifPresent(rheobase ->
            marks.add(new Mark.Rule("rheobase", Mark.Kind.THEORY, true, rheobase.value())));
    Axis horizontal = new Axis(coordinate.address(), coordinate.unit());
    return new Figure(
        "gain-curve",
        "Gain function of " + population.name(),
        horizontal,
        new Axis("firing rate", HERTZ),
        marks);
  }

  private static double[] values(RatePoints curve, ToDoubleFunction<Point> of) {
    return curve.points().stream().mapToDouble(of).toArray();
  }
}

package org.hillock.analyzers.intervals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hillock.api.analyze.Measure;
import org.hillock.api.analyze.Measure.Prediction;
import org.hillock.api.analyze.Measure.Uncertainty;
import org.hillock.api.analyze.Result;
import org.hillock.api.analyze.Table;
import org.hillock.api.analyze.Table.Column;
import org.hillock.api.figure.Axis;
import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;
import org.hillock.api.unit.Unit;

/** The result without a sweep. */
final class PopulationResult {
  private static final Unit HERTZ = Unit.parse("Hz");
  private static final Unit MILLISECOND = Unit.parse("ms");
  private static final int MARGIN = 2;

  private final Trains trains;
  private final Histogram histogram;
  private final Window window;
  private final RateTheory theory;
  private final Summary summary;

  PopulationResult(Trains trains, Histogram histogram, Window window, RateTheory theory) {
    this.trains = trains;
    this.histogram = histogram;
    this.window = window;
    this.theory = theory;
    this.summary = Summary.of(trains, 0, trains.neurons(), window, theory);
  }

  Result result() {
    Result.Builder result =
        Result.builder()
            .add(firingRate())
            .add(meanInterval())
            .add(cv())
            .add(Measure.of("spike count", Unit.ONE, summary.spikes()))
            .add(Measure.of("interval count", Unit.ONE, summary.intervals()))
            .add(countRate())
            .add(neurons());
    if (!histogram.isEmpty()) {
      Histogram.Bins bins = histogram.bins(MARGIN);
      result.add(table(bins)).add(figure(bins));
    }
    return result.build();
  }

  private Measure firingRate() {
    Rate rate = summary.rate();
    Optional<Uncertainty> uncertainty =
        rate.isBounded()
            ? Optional.of(new Uncertainty(hertz(rate.low()), hertz(rate.high()), grid()))
            : Optional.empty();
    Optional<Prediction> expected =
        summary.theory().isPresent()
            ? Optional.of(new Prediction(hertz(summary.theory().getAsDouble()), theory.source()))
            : Optional.empty();
    String about =
        "one over the mean interval, mean of all neurons; from the count for neurons with fewer"
            + " than two spikes";
    return new Measure("firing rate", HERTZ, hertz(rate.value()), uncertainty, expected, about);
  }

  private Measure meanInterval() {
    double mean = summary.meanInterval();
    Rate rate = summary.rate();
    boolean bounded = summary.intervals() > 0 && trains.neurons() == 1 && rate.isBounded();
    Optional<Uncertainty> uncertainty =
        bounded
            ? Optional.of(new Uncertainty(1 / rate.high(), 1 / rate.low(), grid()))
            : Optional.empty();
    boolean expected = summary.alike() && summary.theory().orElse(0) > 0;
    Optional<Prediction> prediction =
        expected
            ? Optional.of(new Prediction(1 / summary.theory().getAsDouble(), theory.source()))
            : Optional.empty();
    return new Measure(
        "mean interval", MILLISECOND, mean, uncertainty, prediction, "mean of all intervals");
  }

  private Measure cv() {
    String about =
        "standard deviation (divisor n) over mean of a neuron's intervals; mean of the neurons with"
            + " at least two";
    return new Measure("cv", Unit.ONE, summary.cv(), Optional.empty(), Optional.empty(), about);
  }

  private Measure countRate() {
    double rate =
        window.length() > 0 ? summary.spikes() / (window.length() * trains.neurons()) : Double.NaN;
    String about =
        "spikes per neuron and time in the window of " + MILLISECOND.write(window.length()) + " ms";
    return new Measure(
        "spike count rate", HERTZ, hertz(rate), Optional.empty(), Optional.empty(), about);
  }

  private Table neurons() {
    int n = trains.neurons();
    double[][] columns = new double[7][n];
    for (int neuron = 0; neuron < n; neuron++) {
      OptionalDouble expected = theory.rate(neuron);
      columns[0][neuron] = neuron;
      columns[1][neuron] = trains.spikes(neuron);
      columns[2][neuron] = trains.intervals(neuron);
      columns[3][neuron] = trains.meanInterval(neuron);
      columns[4][neuron] = trains.cv(neuron);
      columns[5][neuron] = hertz(Rate.of(trains, neuron, window).value());
      columns[6][neuron] = expected.isPresent() ? hertz(expected.getAsDouble()) : Double.NaN;
    }
    return new Table(
        "intervals",
        List.of(
            new Column("neuron", Unit.ONE, columns[0]),
            new Column("spike count", Unit.ONE, columns[1]),
            new Column("interval count", Unit.ONE, columns[2]),
            new Column("mean interval", MILLISECOND, columns[3]),
            new Column("cv", Unit.ONE, columns[4]),
            new Column("firing rate", HERTZ, columns[5]),
            new Column("theory rate", HERTZ, columns[6])));
  }

  private static Table table(Histogram.Bins bins) {
    int n = bins.counts().length;
    double[] from = new double[n];
    double[] to = new double[n];
    System.arraycopy(bins.edges(), 0, from, 0, n);
    System.arraycopy(bins.edges(), 1, to, 0, n);
    return new Table(
        "histogram",
        List.of(
            new Column("from", MILLISECOND, from),
            new Column("to", MILLISECOND, to),
            new Column("count", Unit.ONE, bins.counts())));
  }

  private Figure figure(Histogram.Bins bins) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Bars("intervals", bins.edges(), bins.counts()));
    if (summary.alike() && summary.theory().orElse(0) > 0) {
      marks.add(
          new Mark.Rule("theory", Mark.Kind.THEORY, true, 1 / summary.theory().getAsDouble()));
    }
    return new Figure(
        "intervals",
        "Interspike intervals",
        new Axis("interval", MILLISECOND),
        new Axis("count", Unit.ONE),
        marks);
  }

  private String grid() {
    boolean varies = false;
    for (int neuron = 0; neuron < trains.neurons(); neuron++) {
      varies |= trains.variance(neuron) > window.precision() * window.precision();
    }
    boolean offGrid = window.precision() < window.step();
    return (offGrid ? "times precise to " : "grid of ")
        + MILLISECOND.write(window.precision())
        + " ms"
        + (varies ? " and 95 % confidence" : "");
  }

  private static double hertz(double perMillisecond) {
    return HERTZ.fromInternal(perMillisecond);
  }
}

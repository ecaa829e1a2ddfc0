package org.hillock.analyzers.response;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hillock.api.analyze.Analyzer;
import org.hillock.api.analyze.Batch;
import org.hillock.api.analyze.IncompatibleSnapshot;
import org.hillock.api.analyze.Measure;
import org.hillock.api.analyze.Measure.Prediction;
import org.hillock.api.analyze.Measure.Uncertainty;
import org.hillock.api.analyze.Population;
import org.hillock.api.analyze.Restorable;
import org.hillock.api.analyze.Result;
import org.hillock.api.analyze.Samples;
import org.hillock.api.analyze.Snapshot;
import org.hillock.api.figure.Axis;
import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;
import org.hillock.api.unit.Unit;

/** Keeps one recorded trace and compares it, up to the neuron's first spike, with theory. */
final class MembraneResponse implements Analyzer, Restorable {
  private static final String SCHEMA = "membrane-response";
  private static final int VERSION = 1;
  private static final Unit MILLIVOLT = Unit.parse("mV");
  private static final int MOST_ROWS = 500;
  private static final int LEAST_ROWS = 20;
  private static final long MOST_EVALUATIONS = 2_000_000;
  private static final double PANEL = 1;

  private final String symbol;
  private final int neuron;
  private final Population population;
  private final LinearTheory theory;
  private Trace trace = new Trace();
  private double firstSpike = Double.POSITIVE_INFINITY;

  MembraneResponse(String symbol, int neuron, Population population, LinearTheory theory) {
    this.symbol = symbol;
    this.neuron = neuron;
    this.population = population;
    this.theory = theory;
  }

  @Override
  public void accept(Batch batch) {
    for (int i = 0; i < batch.spikes().size(); i++) {
      if (batch.spikes().neuron(i) == neuron) {
        firstSpike = Math.min(firstSpike, batch.spikes().time(i));
      }
    }
    batch.samples().stream()
        .filter(s -> s.symbol().equals(symbol) && column(s) < s.columns())
        .findFirst()
        .ifPresent(this::take);
  }

  /** The neuron's column; past the last one if it was not recorded there. */
  private int column(Samples samples) {
    int column = 0;
    while (column < samples.columns() && samples.neuron(column) != neuron) {
      column++;
    }
    return column;
  }

  private void take(Samples samples) {
    int column = column(samples);
    for (int row = 0; row < samples.rows(); row++) {
      trace.add(samples.time(row), samples.value(row, column));
    }
  }

  @Override
  public Result result() {
    int available = trace.before(firstSpike);
    if (available == 0) {
      String about =
          "nothing to compare: record " + population.name() + "." + symbol + " of neuron " + neuron;
      return Result.builder().add(deviation(Double.NaN, Optional.empty(), about)).build();
    }
    double[] times = trace.times();
    Convolution convolution = new Convolution(theory, PANEL);
    long affordable = 2 * MOST_EVALUATIONS / convolution.cost(times[available - 1]);
    int[] rows = trace.spread(available, Math.clamp(affordable, LEAST_ROWS, MOST_ROWS));
    double[] compared = Arrays.stream(rows).mapToDouble(row -> times[row]).toArray();
    double[] expected = convolution.potentials(compared);
    return compare(rows, compared, expected);
  }

  private Result compare(int[] rows, double[] times, double[] expected) {
    double[] values = trace.values();
    double greatest = 0;
    double squares = 0;
    double magnitude = 0;
    for (int i = 0; i < rows.length; i++) {
      double off = Math.abs(values[rows[i]] - expected[i]);
      greatest = Math.max(greatest, off);
      squares += off * off;
      magnitude = Math.max(magnitude, Math.abs(expected[i]));
    }
    double tolerance =
        new Tolerance(theory, population.step(), population.duration())
            .of(magnitude, error(times, expected));
    String about =
        "over " + rows.length + " of " + trace.size() + " samples, up to the first spike";
    Optional<Uncertainty> uncertainty =
        Double.isNaN(greatest)
            ? Optional.empty()
            : Optional.of(
                new Uncertainty(
                    greatest - tolerance,
                    greatest + tolerance,
                    "the input taken as linear within a step, rounding and quadrature"));
    double rms = Math.sqrt(squares / rows.length);
    return Result.builder()
        .add(deviation(greatest, uncertainty, about))
        .add(
            new Measure("rms deviation", MILLIVOLT, rms, Optional.empty(), Optional.empty(), about))
        .add(figure(times, expected))
        .build();
  }

  /** The quadrature's own error: what halved panels change at the last time. */
  private double error(double[] times, double[] expected) {
    double[] last = {times[times.length - 1]};
    return Math.abs(
        new Convolution(theory, PANEL / 2).potentials(last)[0] - expected[expected.length - 1]);
  }

  private Measure deviation(double value, Optional<Uncertainty> uncertainty, String about) {
    Optional<Prediction> none = Optional.of(new Prediction(0, theory.source()));
    return new Measure("greatest deviation", MILLIVOLT, value, uncertainty, none, about);
  }

  private Figure figure(double[] times, double[] expected) {
    List<Mark> marks =
        List.of(
            new Mark.Line("simulated", Mark.Kind.MEASURED, trace.times(), trace.values()),
            new Mark.Line("convolution", Mark.Kind.THEORY, times, expected));
    Axis time = new Axis("time", Unit.parse("ms"));
    String title = "Response of " + population.name() + " and the convolution integral";
    return new Figure(
        "membrane-response", title, time, new Axis("membrane potential", MILLIVOLT), marks);
  }

  @Override
  public Snapshot save() {
    return Snapshot.of(SCHEMA, VERSION)
        .with("symbol", symbol)
        .with("neuron", neuron)
        .with("first spike", firstSpike)
        .with("times", trace.times())
        .with("values", trace.values());
  }

  @Override
  public void restore(Snapshot snapshot) {
    snapshot.require(SCHEMA, VERSION);
    if (!snapshot.text("symbol").equals(symbol) || snapshot.longs("neuron")[0] != neuron) {
      throw new IncompatibleSnapshot(
          "compares "
              + symbol
              + " of neuron "
              + neuron
              + " now, but compared "
              + snapshot.text("symbol")
              + " of "
              + snapshot.longs("neuron")[0]);
    }
    double[] times = snapshot.doubles("times");
    double[] values = snapshot.doubles("values");
    trace = new Trace();
    for (int i = 0; i < times.length; i++) {
      trace.add(times[i], values[i]);
    }
    firstSpike = snapshot.doubles("first spike")[0];
  }
}

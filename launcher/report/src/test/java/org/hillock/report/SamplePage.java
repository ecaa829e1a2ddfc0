package org.hillock.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.api.analyze.Measure;
import org.hillock.api.analyze.Result;
import org.hillock.api.analyze.Table;
import org.hillock.api.figure.Axis;
import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;
import org.hillock.api.unit.Unit;

/** Figures and a page as runs of a leaky integrate-and-fire neuron give them, from closed forms. */
final class SamplePage {
  static final Unit MS = Unit.parse("ms");
  static final Unit MV = Unit.parse("mV");
  static final Unit NA = Unit.parse("nA");
  static final Unit HZ = Unit.parse("Hz");
  static final Axis TIME = new Axis("time", MS);

  private static final double TAU = 10;
  private static final double REST = -70;
  private static final double THRESHOLD = -50;
  private static final double RESET = -60;
  private static final double RESISTANCE = 100;
  private static final double REFRACTORY = 2;
  private static final double CURRENT = 0.3;

  private SamplePage() {}

  static ReportPage page() {
    return new ReportPage(
        "First spikes: a LIF neuron under a current step",
        "A leaky integrate-and-fire neuron under a current step: silent, then regular spikes, then"
            + " silent again.",
        List.of(
            new Fact("pipeline", "first-spikes.json"),
            new Fact("seed", "7"),
            new Fact(
                "SHA-256 of the pipeline",
                "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8"),
            new Fact(
                "bundles",
                "org.hillock.models.integrateandfire 1.0.0\norg.hillock.integrators.exact 1.0.0")),
        List.of(
            Section.of("intervals", "intervals", intervals()),
            Section.of("gain", "gain", gain()),
            Section.of("decay", "response", response())),
        List.of(raster(20), trace(), input()),
        List.of(
            Problem.warning(
                "3 spikes fall on the last step", "make the run longer", Location.NOWHERE)));
  }

  static double period(double current) {
    double asymptote = REST + RESISTANCE * current;
    return asymptote <= THRESHOLD
        ? Double.POSITIVE_INFINITY
        : REFRACTORY + TAU * Math.log((asymptote - RESET) / (asymptote - THRESHOLD));
  }

  static Figure trace() {
    double[] time = new double[10_001];
    double[] potential = new double[time.length];
    double v = REST;
    double free = 0;
    for (int i = 0; i < time.length; i++) {
      time[i] = i * 0.1;
      potential[i] = v;
      double target = time[i] >= 100 && time[i] < 900 ? REST + RESISTANCE * CURRENT : REST;
      v = time[i] < free ? v : target + (v - target) * Math.exp(-0.1 / TAU);
      if (v >= THRESHOLD) {
        v = RESET;
        free = time[i] + REFRACTORY;
      }
    }
    return new Figure(
        "trace",
        "v of cell",
        TIME,
        new Axis("membrane potential", MV),
        List.of(
            new Mark.Line("v", Mark.Kind.MEASURED, time, potential),
            new Mark.Rule("threshold V_th", Mark.Kind.THEORY, false, THRESHOLD)));
  }

  static Figure input() {
    double[] x = {0, 100, 100, 900, 900, 1000};
    double[] y = {0, 0, CURRENT, CURRENT, 0, 0};
    Mark line = new Mark.Line("I", Mark.Kind.MEASURED, x, y);
    return new Figure(
        "input", "I of cell", TIME, new Axis("total input current", NA), List.of(line));
  }

  static Figure raster(int neurons) {
    List<double[]> spikes = new ArrayList<>();
    for (int n = 0; n < neurons; n++) {
      double rate = 0.22 + 0.01 * n;
      for (double t = 100 + 7 * n % 13; t < 900; t += period(rate)) {
        spikes.add(new double[] {t, n});
      }
    }
    spikes.sort((a, b) -> Double.compare(a[0], b[0]));
    double[] x = spikes.stream().mapToDouble(s -> s[0]).toArray();
    int[] row = spikes.stream().mapToInt(s -> (int) s[1]).toArray();
    return new Figure(
        "raster",
        "spikes",
        TIME,
        new Axis("neuron", Unit.ONE),
        List.of(new Mark.Raster("cells", x, row)));
  }

  static Figure histogram() {
    double[] edges = new double[41];
    double[] heights = new double[40];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = 4 + i * 0.25;
    }
    for (int i = 0; i < heights.length; i++) {
      heights[i] =
          Math.floor(60 * Math.exp(-Math.pow((edges[i] + 0.125 - period(CURRENT)) / 1.2, 2)));
    }
    return new Figure(
        "interval-histogram",
        "Inter-spike intervals",
        new Axis("interval", MS),
        new Axis("count", Unit.ONE),
        List.of(
            new Mark.Bars("intervals", edges, heights),
            new Mark.Rule("period", Mark.Kind.THEORY, true, period(CURRENT))));
  }

  static Figure gainCurve() {
    double[] measuredX = new double[21];
    double[] measuredY = new double[21];
    double[] x = new double[201];
    double[] y = new double[201];
    for (int i = 0; i < measuredX.length; i++) {
      measuredX[i] = i * 0.05;
      measuredY[i] = Math.floor(1000 / period(measuredX[i]));
    }
    for (int i = 0; i < x.length; i++) {
      x[i] = i * 0.005;
      y[i] = 1000 / period(x[i]);
    }
    return new Figure(
        "gain",
        "Firing rate against input current",
        new Axis("drive.amplitude", NA),
        new Axis("firing rate", HZ),
        List.of(
            new Mark.Line("closed form", Mark.Kind.THEORY, x, y),
            new Mark.Points("measured", Mark.Kind.MEASURED, measuredX, measuredY)));
  }

  static Figure decay() {
    double[] x = new double[1001];
    double[] measured = new double[x.length];
    double[] expected = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = i * 0.1;
      expected[i] = x[i] < 20 ? REST : REST + 15 * Math.exp(-(x[i] - 20) / TAU);
      measured[i] = expected[i] + 1e-3 * Math.sin(i);
    }
    return new Figure(
        "response",
        "Response to a pulse",
        TIME,
        new Axis("membrane potential", MV),
        List.of(
            new Mark.Line("v", Mark.Kind.MEASURED, x, measured),
            new Mark.Line("E_L + q/C exp(-t/tau_m)", Mark.Kind.THEORY, x, expected)));
  }

  private static Result intervals() {
    double[] values = new double[25];
    Arrays.setAll(values, i -> period(CURRENT) + 0.01 * i);
    values[3] = Double.NaN;
    return Result.builder()
        .add(
            measure(
                "firing rate",
                HZ,
                112.5,
                111.2,
                113.8,
                "95 % confidence",
                1000 / period(CURRENT),
                "LIF, constant input"))
        .add(
            measure(
                "mean interval",
                MS,
                8.93,
                8.9,
                8.96,
                "grid of 0.1 ms",
                8.43,
                "LIF, constant input"))
        .add(Measure.of("spike count", Unit.ONE, 90))
        .add(
            new Measure(
                "coefficient of variation",
                Unit.ONE,
                Double.NaN,
                Optional.empty(),
                Optional.of(new Measure.Prediction(0, "regular firing")),
                "standard deviation over mean of the intervals"))
        .add(new Table("intervals", List.of(new Table.Column("interval", MS, values))))
        .add(histogram())
        .build();
  }

  private static Result gain() {
    return Result.builder()
        .add(
            measure(
                "rheobase",
                NA,
                0.2002,
                0.1999,
                0.2005,
                "spacing of the sweep",
                0.2,
                "(V_th - E_L) / R"))
        .add(gainCurve())
        .build();
  }

  private static Result response() {
    return Result.builder()
        .add(
            measure(
                "largest difference",
                Unit.parse("uV"),
                1.25e-7,
                0,
                2.5e-7,
                "rounding",
                0,
                "closed form"))
        .add(decay())
        .build();
  }

  static Measure measure(
      String name,
      Unit unit,
      double value,
      double low,
      double high,
      String about,
      double theory,
      String source) {
    return new Measure(
        name,
        unit,
        value,
        Optional.of(new Measure.Uncertainty(low, high, about)),
        Optional.of(new Measure.Prediction(theory, source)),
        "");
  }
}

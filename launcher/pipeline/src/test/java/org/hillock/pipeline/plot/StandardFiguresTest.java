package org.hillock.pipeline.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hillock.api.analyze.Coordinate;
import org.hillock.api.analyze.Result;
import org.hillock.api.figure.Axis;
import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;
import org.hillock.api.input.Stimulus;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.analysis.AnalyzerResult;
import org.hillock.pipeline.fixture.SawtoothRun;
import org.hillock.pipeline.fixture.TestPlan;
import org.hillock.pipeline.log.LogDescription;
import org.hillock.pipeline.log.LogEnd;
import org.hillock.pipeline.log.RunLog;
import org.hillock.pipeline.log.RunLogWriter;
import org.hillock.pipeline.plan.Plan;
import org.hillock.pipeline.plan.ReportPlan;
import org.hillock.pipeline.plan.SweepPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StandardFiguresTest {
  @TempDir Path folder;

  private RunLog simulate(Plan plan) {
    var population = plan.run().populations().getFirst();
    List<LogDescription.Recording> recordings =
        IntStream.range(0, plan.recordings().size())
            .mapToObj(r ->
                new LogDescription.Recording(
                    plan.recordings().get(r).symbol(),
                    plan.recordings().get(r).unit(),
                    population.records().get(r).neurons(),
                    population.records().get(r).every()))
            .toList();
    long steps = plan.run().steps();
    LogDescription description =
        new LogDescription(
            "test",
            SawtoothRun.STEP,
            steps,
            7,
            List.of(
                new LogDescription.Population(population.name(), population.size(), recordings)));
    Path file = folder.resolve("run.log");
    try (RunLogWriter writer = RunLogWriter.create(file, description)) {
      new SawtoothRun(plan.run()).advance(steps, writer);
      writer.finish(steps, LogEnd.COMPLETE);
    }
    return RunLog.open(file);
  }

  private List<Figure> figures(TestPlan testPlan, AnalyzerResult... results)
      throws InterruptedException {
    Plan plan = testPlan.build();
    return StandardFigures.of(plan, simulate(plan), List.of(results));
  }

  @Test
  void theRasterShowsEverySpikeOfASmallRun() throws InterruptedException {
    Figure raster = figures(new TestPlan(3, 1000).plots(ReportPlan.RASTER)).getFirst();
    assertThat(raster.name()).isEqualTo("raster");
    assertThat(raster.x().text()).isEqualTo("time (ms)");
    Mark.Raster mark = (Mark.Raster) raster.marks().getFirst();
    assertThat(mark.label()).isEqualTo("cell");
    for (int neuron = 0; neuron < 3; neuron++) {
      int row = neuron;
      assertThat(Arrays.stream(mark.row()).filter(r -> r == row).count())
          .isEqualTo(SawtoothRun.spikes(1000, neuron));
    }
    assertThat(mark.x()[0]).isEqualTo(10 * SawtoothRun.STEP);
  }

  @Test
  void theRasterOfVeryManySpikesShowsSomeNeuronsWhole() throws InterruptedException {
    int size = 500;
    long steps = 80_000;
    Figure raster = figures(new TestPlan(size, steps).plots(ReportPlan.RASTER)).getFirst();
    Mark.Raster mark = (Mark.Raster) raster.marks().getFirst();
    long all = IntStream.range(0, size).mapToLong(i -> SawtoothRun.spikes(steps, i)).sum();
    assertThat(all).isGreaterThan(250_000);
    assertThat(mark.x().length).isBetween(100_000, 220_000);
    assertThat(Arrays.stream(mark.row()).filter(r -> r == 0).count())
        .isEqualTo(SawtoothRun.spikes(steps, 0));
  }

  @Test
  void aSilentRunHasNoRaster() throws InterruptedException {
    assertThat(figures(new TestPlan(1, 5).plots(ReportPlan.RASTER))).isEmpty();
  }

  @Test
  void theTraceShowsEverySampleAndTheThreshold() throws InterruptedException {
    Figure trace = figures(new TestPlan(1, 100).plots(ReportPlan.TRACE)).getFirst();
    assertThat(trace.name()).isEqualTo("trace");
    assertThat(trace.y().unit()).isEqualTo(Unit.parse("mV"));
    Mark.Line line = (Mark.Line) trace.marks().get(0);
    assertThat(line.y())
        .isEqualTo(
            IntStream.rangeClosed(0, 100).mapToDouble(n -> SawtoothRun.potential(n, 0)).toArray());
    assertThat(trace.marks().get(1))
        .isEqualTo(new Mark.Rule("threshold V_th", Mark.Kind.MEASURED, false, -50));
  }

  @Test
  void thereIsNoThresholdWhereNeuronsDiffer() throws InterruptedException {
    Figure trace =
        figures(new TestPlan(2, 100).threshold(-50, -51).plots(ReportPlan.TRACE)).getFirst();
    assertThat(trace.marks()).hasSize(2).allMatch(Mark.Line.class::isInstance);
  }

  @Test
  void manyLinesShareOneEntryOfTheLegend() throws InterruptedException {
    int[] neurons = IntStream.range(0, 12).toArray();
    TestPlan plan =
        new TestPlan(12, 100).record("v", Unit.parse("mV"), neurons, 1).plots(ReportPlan.TRACE);
    Figure trace = figures(plan).getLast();
    assertThat(trace.marks().stream().map(Mark::label).filter(label -> !label.isEmpty()))
        .containsExactly("cell[0] to cell[11]", "threshold V_th");
    assertThat(trace.marks()).hasSize(13);
  }

  @Test
  void aLongTraceIsShownInTheUnitInWhichItIsReadAndKeepsItsPeaks() throws InterruptedException {
    TestPlan plan =
        new TestPlan(1, 50_000)
            .record("v", Unit.parse("V"), new int[] {0}, 1)
            .plots(ReportPlan.TRACE);
    List<Figure> figures = figures(plan);
    assertThat(figures)
        .extracting(Figure::name)
        .containsExactly("trace-cell-v", "trace-trace-cell-v");
    Mark.Line line = (Mark.Line) figures.get(1).marks().getFirst();
    assertThat(line.y().length).isLessThanOrEqualTo(4000);
    assertThat(Arrays.stream(line.y()).max()).hasValue(Unit.parse("V").fromInternal(-61));
    assertThat(Arrays.stream(line.y()).min()).hasValue(Unit.parse("V").fromInternal(-70));
    assertThat(((Mark.Rule) figures.get(1).marks().getLast()).at()).isEqualTo(-0.05);
  }

  @Test
  void aRecordedPortWithoutAKnownDriveIsDrawnAsInput() throws InterruptedException {
    TestPlan plan = new TestPlan(1, 100).record("I", Unit.parse("nA"), new int[] {0}, 1);
    assertThat(figures(plan)).extracting(Figure::name).containsExactly("raster", "trace", "input");
  }

  @Test
  void theLinesOfASweepAreNamedByTheirCoordinates() throws InterruptedException {
    Coordinate current =
        new Coordinate("drive.amplitude", Unit.parse("nA"), new double[] {0.1 + 0.2, 1});
    Coordinate factor = new Coordinate("drive.factor", Unit.ONE, new double[] {1e-3, -2});
    TestPlan plan =
        new TestPlan(2, 100)
            .sweep(new SweepPlan(2, List.of(current, factor)))
            .plots(ReportPlan.TRACE);
    assertThat(figures(plan).getFirst().marks())
        .extracting(Mark::label)
        .startsWith("0.3 nA, 0.001", "1 nA, -2");
  }

  @Test
  void theInputIsDrawnFromThePlanOnceForEachGroupThatIsDrivenAlike() throws InterruptedException {
    Stimulus one = series(0.1, 0.2);
    Stimulus two = series(0.3, 0.4);
    TestPlan plan =
        new TestPlan(3, 100)
            .record("I", Unit.parse("nA"), new int[] {0}, 1)
            .drive(List.of(one, two), 0, 1, 0)
            .plots(ReportPlan.INPUT);
    List<Figure> figures = figures(plan);
    assertThat(figures).extracting(Figure::name).containsExactly("input");
    assertThat(figures.getFirst().marks())
        .extracting(Mark::label)
        .containsExactly("cell[0]", "cell[1]");
    Mark.Line second = (Mark.Line) figures.getFirst().marks().get(1);
    assertThat(second.x()).containsExactly(0, 4, 4, 10);
    assertThat(second.y()).containsExactly(0.3, 0.3, 0.4, 0.4);
  }

  private static Stimulus series(double before, double after) {
    double[] times = {0, 4};
    double[] values = {before, after};
    return new Stimulus.Series(times, values, Stimulus.Interpolation.HOLD, before, after);
  }

  @Test
  void pulsesAloneAreDrawnAsCharges() throws InterruptedException {
    Stimulus pulses = new Stimulus.Pulses(new double[] {2, 5}, new double[] {1, -0.5});
    Figure alone =
        figures(new TestPlan(1, 100).drive(List.of(pulses), 0).plots(ReportPlan.INPUT)).getFirst();
    assertThat(alone.y().text()).isEqualTo("pulses (pC)");
    Mark.Line stems = (Mark.Line) alone.marks().getFirst();
    assertThat(stems.x()).containsExactly(0, 2, 2, 2, 5, 5, 5, 10);
    assertThat(stems.y()).containsExactly(0, 0, 1, 0, 0, -0.5, 0, 0);
  }

  @Test
  void manyPulsesAreDrawnInABoundedNumberOfPoints() throws InterruptedException {
    double[] times = IntStream.range(0, 20_000).mapToDouble(i -> i * 0.1).toArray();
    double[] amounts = new double[times.length];
    Arrays.fill(amounts, 1);
    amounts[12_345] = 7;
    Stimulus pulses = new Stimulus.Pulses(times, amounts);
    Figure figure =
        figures(new TestPlan(1, 20_000).drive(List.of(pulses), 0).plots(ReportPlan.INPUT))
            .getFirst();
    Mark.Line stems = (Mark.Line) figure.marks().getFirst();
    assertThat(stems.x()).hasSizeLessThan(5000);
    assertThat(stems.y()).contains(7.0);
  }

  @Test
  void pulsesBesideACurrentMarkTheirInstants() throws InterruptedException {
    Stimulus pulses = new Stimulus.Pulses(new double[] {2, 5}, new double[] {1, -0.5});
    TestPlan plan =
        new TestPlan(1, 100)
            .drive(List.of(series(0.1, 0.1)), 0)
            .drive(List.of(pulses), 0)
            .plots(ReportPlan.INPUT);
    Figure figure = figures(plan).getFirst();
    assertThat(figure.y().text()).isEqualTo("input current (nA)");
    assertThat(figure.marks().subList(1, 3))
        .containsExactly(
            new Mark.Rule("pulse", Mark.Kind.MEASURED, true, 2),
            new Mark.Rule("", Mark.Kind.MEASURED, true, 5));
  }

  @Test
  void analyzersFiguresGetDistinctNames() throws InterruptedException {
    Figure figure =
        new Figure("histogram", "t", new Axis("a", Unit.ONE), new Axis("b", Unit.ONE), List.of());
    Result result = Result.builder().add(figure).add(figure).build();
    AnalyzerResult one = new AnalyzerResult("one", "fake", "cell", result, Optional.empty());
    AnalyzerResult two = new AnalyzerResult("two", "fake", "cell", result, Optional.empty());
    assertThat(figures(new TestPlan(1, 10).plots("two", "one", "three"), one, two))
        .extracting(Figure::name)
        .containsExactly("histogram", "two-histogram", "one-histogram", "one-histogram-2");
  }
}

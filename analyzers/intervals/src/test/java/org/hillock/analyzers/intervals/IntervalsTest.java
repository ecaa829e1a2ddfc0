package org.hillock.analyzers.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.hillock.api.analyze.Analyzer;
import org.hillock.api.analyze.AnalyzerFactory;
import org.hillock.api.analyze.Coordinate;
import org.hillock.api.analyze.Measure;
import org.hillock.api.analyze.Measure.Verdict;
import org.hillock.api.analyze.Population;
import org.hillock.api.analyze.Result;
import org.hillock.api.analyze.Table;
import org.hillock.api.figure.Mark;
import org.hillock.api.input.Stimulus;
import org.hillock.api.model.ClosedForm;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.unit.Unit;
import org.hillock.tck.AnalyzerFactoryContract;
import org.hillock.tck.FakePopulation;
import org.hillock.tck.RecordedRun;
import org.junit.jupiter.api.Test;

class IntervalsTest implements AnalyzerFactoryContract<IntervalsFactory.Config> {
  /** Fires at a rate of I per ms: the simplest closed form. */
  private static final NeuronSpec SPEC =
      NeuronSpec.named("clock")
          .parameter("k", "1 1/(nA*ms)", "gain")
          .input("I", "nA", "current")
          .theory(ClosedForm.FIRING_RATE, "1/ms", "k*I", "", "a clock")
          .build();

  @Override
  public AnalyzerFactory<IntervalsFactory.Config> factory() {
    return new IntervalsFactory();
  }

  @Override
  public IntervalsFactory.Config options() {
    return new IntervalsFactory.Config(10, Optional.of(90.0), 2);
  }

  @Override
  public Optional<IntervalsFactory.Config> otherOptions() {
    return Optional.of(new IntervalsFactory.Config(10, Optional.of(90.0), 3));
  }

  @Override
  public Population population() {
    return FakePopulation.of(SPEC, 0.1, 100).size(2);
  }

  @Override
  public RecordedRun run() {
    double[] times = {5, 12, 12, 20.3, 31.1, 31.1, 55, 70.7, 95};
    int[] neurons = {0, 0, 1, 0, 0, 1, 1, 0, 1};
    return new RecordedRun(100, times, neurons, List.of());
  }

  private static RecordedRun train(double... times) {
    return new RecordedRun(100, times, new int[times.length], List.of());
  }

  private static Result analyse(
      Population population, RecordedRun run, IntervalsFactory.Config config) {
    Analyzer analyzer = new IntervalsFactory().open(config, population);
    run.split(50).forEach(analyzer::accept);
    return analyzer.result();
  }

  private static Result analyse(Population population, RecordedRun run) {
    return analyse(population, run, new IntervalsFactory.Config(0, Optional.empty(), 1));
  }

  private static FakePopulation clock(double current) {
    return FakePopulation.of(SPEC, 0.1, 100).drivenBy("I", constant(current));
  }

  private static Stimulus constant(double current) {
    return new Stimulus.Series(
        new double[] {0}, new double[] {current}, Stimulus.Interpolation.HOLD, current, current);
  }

  private static Measure measure(Result result, String name) {
    return result.measure(name).orElseThrow();
  }

  @Test
  void countsMeanAndCvOfOneTrain() {
    Result result = analyse(clock(0.1), train(10, 20, 40, 50));

    assertThat(measure(result, "spike count").value()).isEqualTo(4);
    assertThat(measure(result, "interval count").value()).isEqualTo(3);
    assertThat(measure(result, "mean interval").value()).isCloseTo(40 / 3.0, within(1e-12));
    assertThat(measure(result, "cv").value())
        .isCloseTo(Math.sqrt(200 / 9.0) / (40 / 3.0), within(1e-12));
    assertThat(measure(result, "firing rate").value()).isCloseTo(75, within(1e-10));
    assertThat(measure(result, "spike count rate").value()).isCloseTo(40, within(1e-12));
  }

  @Test
  void aRegularTrainAgreesWithTheoryWithinTheGrid() {
    double[] times = DoubleStream.iterate(5, t -> t + 10).limit(10).toArray();
    assertThat(measure(analyse(clock(0.1), train(times)), "firing rate").verdict())
        .isEqualTo(Verdict.AGREES);
    assertThat(measure(analyse(clock(1 / 9.95), train(times)), "firing rate").verdict())
        .isEqualTo(Verdict.AGREES);
    assertThat(measure(analyse(clock(1 / 9.85), train(times)), "firing rate").verdict())
        .isEqualTo(Verdict.DISAGREES);
    assertThat(measure(analyse(clock(0.1), train(times)), "mean interval").verdict())
        .isEqualTo(Verdict.AGREES);
  }

  @Test
  void anIrregularTrainAddsAConfidenceInterval() {
    Measure regular = measure(analyse(clock(0.1), train(10, 20, 30, 40)), "firing rate");
    Measure irregular = measure(analyse(clock(0.1), train(10, 15, 30, 40)), "firing rate");

    assertThat(regular.uncertainty().orElseThrow().about()).isEqualTo("grid of 0.1 ms");
    assertThat(irregular.uncertainty().orElseThrow().about()).contains("95 % confidence");
    assertThat(irregular.uncertainty().orElseThrow().high())
        .isGreaterThan(regular.uncertainty().orElseThrow().high());
  }

  @Test
  void aSilentNeuronAgreesWithARateOfZero() {
    Measure rate = measure(analyse(clock(0), train()), "firing rate");

    assertThat(rate.value()).isZero();
    assertThat(rate.verdict()).isEqualTo(Verdict.AGREES);
    assertThat(measure(analyse(clock(0.1), train()), "firing rate").verdict())
        .isEqualTo(Verdict.DISAGREES);
  }

  @Test
  void thereIsNoPredictionForAnInputThatChanges() {
    Stimulus step =
        new Stimulus.Series(
            new double[] {40}, new double[] {0.1}, Stimulus.Interpolation.HOLD, 0, 0.1);
    FakePopulation population = FakePopulation.of(SPEC, 0.1, 100).drivenBy("I", step);

    assertThat(measure(analyse(population, train(50, 60)), "firing rate").theory()).isEmpty();
    IntervalsFactory.Config late = new IntervalsFactory.Config(40, Optional.empty(), 1);
    assertThat(measure(analyse(population, train(50, 60), late), "firing rate").theory())
        .isPresent();
  }

  @Test
  void theWindowIsOpenAtItsStartAndClosedAtItsEnd() {
    double start = 3 * 0.1;
    IntervalsFactory.Config config = new IntervalsFactory.Config(0.3, Optional.of(0.7), 1);
    RecordedRun run = train(start, 4 * 0.1, 7 * 0.1, 8 * 0.1);

    assertThat(start).as("the product is not the number that the user writes").isNotEqualTo(0.3);
    assertThat(measure(analyse(clock(0.1), run, config), "spike count").value()).isEqualTo(2);
  }

  @Test
  void anIntervalOnABinsEdgeFallsIntoTheBinThatItBegins() {
    IntervalsFactory.Config config = new IntervalsFactory.Config(0, Optional.empty(), 0.1);
    Table histogram =
        analyse(clock(0.1), train(0.1, 3 * 0.1 + 0.1, 7.0), config)
            .table("histogram")
            .orElseThrow();
    double[] from = histogram.column("from").orElseThrow().values();
    double[] counts = histogram.column("count").orElseThrow().values();

    for (int i = 0; i < counts.length; i++) {
      boolean expected = Math.abs(from[i] - 0.3) < 1e-9 || Math.abs(from[i] - 6.6) < 1e-9;
      assertThat(counts[i]).as("bin from %s ms", from[i]).isEqualTo(expected ? 1 : 0);
    }
  }

  @Test
  void theHistogramHasARuleAtTheExpectedInterval() {
    Result result = analyse(clock(0.1), train(10, 20, 30));

    assertThat(result.figures().getFirst().marks())
        .contains(new Mark.Rule("theory", Mark.Kind.THEORY, true, 1 / 0.1));
  }

  @Test
  void neuronsOfOnePopulationAreComparedOneByOne() {
    FakePopulation population = clock(0.1).size(2).with("k", 1, 0.5);
    RecordedRun run =
        new RecordedRun(
            100, new double[] {10, 20, 20, 30, 40}, new int[] {0, 0, 1, 0, 1}, List.of());
    Result result = analyse(population, run);
    Table table = result.table("intervals").orElseThrow();

    assertThat(table.column("firing rate").orElseThrow().values())
        .containsExactly(new double[] {100, 50}, within(1e-9));
    assertThat(table.column("theory rate").orElseThrow().values())
        .containsExactly(new double[] {100, 50}, within(1e-9));
    assertThat(measure(result, "firing rate").theory().orElseThrow().value())
        .isCloseTo(75, within(1e-9));
    assertThat(measure(result, "mean interval").theory()).as("the neurons differ").isEmpty();
  }

  @Test
  void aSweepGivesOneRowForEachPoint() {
    FakePopulation population =
        clock(0.1)
            .size(4)
            .with("k", 1, 1, 0.5, 0.5)
            .sweep(new Coordinate("cells.k", Unit.parse("1/(nA*ms)"), new double[] {1, 0.5}));
    RecordedRun run =
        new RecordedRun(
            100, new double[] {10, 20, 20, 30, 40}, new int[] {0, 0, 2, 1, 2}, List.of());
    Table table = analyse(population, run).table("rate").orElseThrow();

    assertThat(table.column("cells.k").orElseThrow().values()).containsExactly(1, 0.5);
    assertThat(table.column("spike count").orElseThrow().values()).containsExactly(3, 2);
    assertThat(table.column("firing rate").orElseThrow().values())
        .containsExactly(new double[] {55, 25}, within(1e-9));
    assertThat(table.column("theory rate").orElseThrow().values())
        .containsExactly(new double[] {100, 50}, within(1e-9));
  }

  @Test
  void refusesWindowsOutsideOfTheRunAndBinsWithoutEnd() {
    assertThatThrownBy(() -> new IntervalsFactory.Config(5, Optional.of(5.0), 1))
        .hasMessageContaining("to must be after from");
    assertThatThrownBy(
            () -> analyse(clock(0), train(), new IntervalsFactory.Config(0, Optional.of(200.0), 1)))
        .hasMessageContaining("lasts 100.0 ms");
    assertThatThrownBy(() ->
            analyse(clock(0), train(), new IntervalsFactory.Config(0, Optional.empty(), 1e-6)))
        .hasMessageContaining("choose a wider one");
  }
}

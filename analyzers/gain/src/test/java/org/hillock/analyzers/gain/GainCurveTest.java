package org.hillock.analyzers.gain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hillock.api.analyze.Analyzer;
import org.hillock.api.analyze.AnalyzerFactory;
import org.hillock.api.analyze.Coordinate;
import org.hillock.api.analyze.Drive;
import org.hillock.api.analyze.Measure;
import org.hillock.api.analyze.Measure.Verdict;
import org.hillock.api.analyze.Population;
import org.hillock.api.analyze.Result;
import org.hillock.api.analyze.ResultReader;
import org.hillock.api.analyze.Table;
import org.hillock.api.analyze.Table.Column;
import org.hillock.api.figure.Mark;
import org.hillock.api.model.ClosedForm;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.unit.Unit;
import org.hillock.tck.AnalyzerFactoryContract;
import org.hillock.tck.FakePopulation;
import org.hillock.tck.RecordedRun;
import org.junit.jupiter.api.Test;

class GainCurveTest implements AnalyzerFactoryContract<GainCurveFactory.Config> {
  private static final NeuronSpec SPEC =
      NeuronSpec.named("linear")
          .parameter("I_0", "0.25 nA", "onset")
          .input("I", "nA", "current")
          .theory(ClosedForm.FIRING_RATE, "1/ms", "max(0 nA, I - I_0)/(1 pC)", "", "a line")
          .theory(ClosedForm.RHEOBASE, "nA", "I_0", "", "a line")
          .build();
  private static final double[] AMPLITUDES = {400, 0, 100, 200, 300};

  @Override
  public AnalyzerFactory<GainCurveFactory.Config> factory() {
    return new GainCurveFactory();
  }

  @Override
  public GainCurveFactory.Config options() {
    return new GainCurveFactory.Config();
  }

  @Override
  public Population population() {
    return swept(0);
  }

  /** The swept amplitude in pA, on top of a constant current in nA. */
  private static FakePopulation swept(double background) {
    return FakePopulation.of(SPEC, 0.1, 100)
        .size(AMPLITUDES.length)
        .sweep(new Coordinate("drive.amplitude", Unit.parse("pA"), AMPLITUDES))
        .drivenBy("I", new Amplitudes(background));
  }

  private record Amplitudes(double background) implements Drive {
    @Override
    public double at(int neuron, double time) {
      return AMPLITUDES[neuron] / 1000 + background;
    }

    @Override
    public OptionalDouble constant(int neuron, double from, double to) {
      return OptionalDouble.of(at(neuron, from));
    }

    @Override
    public double[] breakpoints(int neuron) {
      return new double[0];
    }

    @Override
    public double[] pulseTimes(int neuron) {
      return new double[0];
    }

    @Override
    public double[] pulseAmounts(int neuron) {
      return new double[0];
    }
  }

  @Override
  public RecordedRun run() {
    return new RecordedRun(100, new double[] {10, 20}, new int[] {0, 4}, List.of());
  }

  @Override
  public Optional<Result> source() {
    return Optional.of(rates(150, 0, 0, 0, 50));
  }

  private static Result rates(double... hertz) {
    double[] theory = Arrays.stream(AMPLITUDES).map(x -> Math.max(0, x - 250)).toArray();
    Unit unit = Unit.parse("Hz");
    return Result.builder()
        .add(
            new Table(
                "rate",
                List.of(
                    new Column("drive.amplitude", Unit.parse("pA"), AMPLITUDES),
                    new Column("firing rate", unit, hertz),
                    new Column(
                        "firing rate low", unit, Arrays.stream(hertz).map(r -> r - 1).toArray()),
                    new Column(
                        "firing rate high", unit, Arrays.stream(hertz).map(r -> r + 1).toArray()),
                    new Column("theory rate", unit, theory))))
        .build();
  }

  private static Result curve(Population population, Result rates) {
    Analyzer analyzer = new GainCurveFactory().open(new GainCurveFactory.Config(), population);
    ((ResultReader) analyzer).read("intervals", rates);
    return analyzer.result();
  }

  private static Measure measure(Result result, String name) {
    return result.measure(name).orElseThrow();
  }

  @Test
  void theOnsetIsBracketedByTheGridAndComparedWithTheRheobase() {
    Measure onset = measure(curve(swept(0), rates(150, 0, 0, 0, 50)), "onset");

    assertThat(onset.value()).isEqualTo(300);
    assertThat(onset.uncertainty().orElseThrow().low()).isEqualTo(200);
    assertThat(onset.theory().orElseThrow().value()).isCloseTo(250, within(1e-9));
    assertThat(onset.verdict()).isEqualTo(Verdict.AGREES);
    assertThat(measure(curve(swept(0), rates(150, 0, 0, 10, 50)), "onset").verdict())
        .isEqualTo(Verdict.DISAGREES);
  }

  @Test
  void theRheobaseIsNotComparedWhenSomethingElseDrivesTheNeuronToo() {
    assertThat(measure(curve(swept(0.1), rates(150, 0, 0, 0, 50)), "onset").theory()).isEmpty();
  }

  @Test
  void aNeuronThatNeverFiresHasNoOnset() {
    assertThat(measure(curve(swept(0), rates(0, 0, 0, 0, 0)), "onset").verdict())
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void everyPointMustAgree() {
    assertThat(
            measure(curve(swept(0), rates(150.5, 0, 0, 0, 49.5)), "points in agreement").verdict())
        .isEqualTo(Verdict.AGREES);
    Result off = curve(swept(0), rates(150, 0, 0, 0, 52));
    assertThat(measure(off, "points in agreement").value()).isEqualTo(4);
    assertThat(measure(off, "points in agreement").verdict()).isEqualTo(Verdict.DISAGREES);
    assertThat(measure(off, "greatest deviation").value()).isCloseTo(2, within(1e-12));
  }

  @Test
  void pointsAreDrawnInAscendingOrderWithTheTheoryOnTop() {
    List<Mark> marks = curve(swept(0), rates(150, 0, 0, 0, 50)).figures().getFirst().marks();

    assertThat(((Mark.Points) marks.get(0)).x()).containsExactly(0, 100, 200, 300, 400);
    assertThat(((Mark.Line) marks.get(1)).y()).containsExactly(0, 0, 0, 50, 150);
    assertThat(((Mark.Rule) marks.get(2)).at()).isCloseTo(250, within(1e-9));
  }

  @Test
  void refusesResultsOfAnotherKindAndRunsWithoutASweep() {
    assertThatThrownBy(() -> curve(swept(0), Result.EMPTY))
        .hasMessageContaining("\"intervals\" has no table \"rate\"");
    assertThatThrownBy(
            () -> new GainCurveFactory().open(options(), FakePopulation.of(SPEC, 0.1, 100)))
        .hasMessageContaining("needs a sweep");
  }
}

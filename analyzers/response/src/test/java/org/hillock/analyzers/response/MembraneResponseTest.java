package org.hillock.analyzers.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.analyze.Analyzer;
import org.hillock.api.analyze.AnalyzerFactory;
import org.hillock.api.analyze.Measure;
import org.hillock.api.analyze.Measure.Verdict;
import org.hillock.api.analyze.Population;
import org.hillock.api.analyze.Result;
import org.hillock.api.expr.Parser;
import org.hillock.api.figure.Mark;
import org.hillock.api.input.Stimulus;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.model.ClosedForm;
import org.hillock.api.model.NeuronSpec;
import org.hillock.tck.AnalyzerFactoryContract;
import org.hillock.tck.FakePopulation;
import org.hillock.tck.RecordedRun;
import org.hillock.tck.ReferenceIntegrator;
import org.hillock.tck.Simulated;
import org.junit.jupiter.api.Test;

class MembraneResponseTest implements AnalyzerFactoryContract<MembraneResponseFactory.Config> {
  private static final double DT = 0.1;
  private static final NeuronSpec SPEC =
      NeuronSpec.named("membrane")
          .parameter("tau_m", "20 ms", "time constant")
          .parameter("R", "100 MOhm", "resistance")
          .parameter("E_L", "-70 mV", "rest")
          .input("I", "nA", "current")
          .state("v", "mV", "E_L + 5 mV", "potential")
          .equation("dv/dt = (E_L - v + R*I)/tau_m")
          .spikeWhen("v >= -20 mV")
          .reset("v = E_L")
          .theory(ClosedForm.STEADY_POTENTIAL, "mV", "E_L + R*I", "", "a circuit")
          .theory(ClosedForm.FREE_DECAY, "1", "exp(-t/tau_m)", "", "a circuit")
          .theory(ClosedForm.IMPULSE_RESPONSE, "mV/pC", "R/tau_m*exp(-t/tau_m)", "", "a circuit")
          .build();

  /** The scheme of exact integration, written by hand. */
  private static final class Propagating implements Integrator {
    @Override
    public String name() {
      return "propagating";
    }

    @Override
    public Scheme discretize(EquationSystem system) {
      return new Scheme.Linear(
          List.of("v"),
          List.of(List.of(Parser.parse("-1/tau_m").expr().orElseThrow())),
          List.of(Parser.parse("(E_L + R*I)/tau_m").expr().orElseThrow()));
    }

    @Override
    public int order() {
      return Integer.MAX_VALUE;
    }
  }

  @Override
  public AnalyzerFactory<MembraneResponseFactory.Config> factory() {
    return new MembraneResponseFactory();
  }

  @Override
  public MembraneResponseFactory.Config options() {
    return new MembraneResponseFactory.Config("v", 0);
  }

  @Override
  public Optional<MembraneResponseFactory.Config> otherOptions() {
    return Optional.of(new MembraneResponseFactory.Config("v", 1));
  }

  @Override
  public Population population() {
    return FakePopulation.of(SPEC, DT, 50).size(2).drivenBy("I", sine());
  }

  @Override
  public RecordedRun run() {
    return Simulated.run(SPEC, new Propagating(), DT, 500, Map.of(), Map.of("I", List.of(sine())));
  }

  private static Stimulus formula(String text, double start, double stop) {
    return new Stimulus.Formula(
        Parser.parse(text).expr().orElseThrow(), List.of(), new Stimulus.Interval(start, stop));
  }

  private static Stimulus sine() {
    return formula("0.2 nA*sin(t/(5 ms))", 0, Double.POSITIVE_INFINITY);
  }

  private static Result analyse(Integrator integrator, Stimulus... stimuli) {
    RecordedRun run =
        Simulated.run(SPEC, integrator, DT, 1000, Map.of(), Map.of("I", List.of(stimuli)));
    FakePopulation population = FakePopulation.of(SPEC, DT, 100).drivenBy("I", stimuli);
    Analyzer analyzer =
        new MembraneResponseFactory().open(new MembraneResponseFactory.Config("v", 0), population);
    run.split(30).forEach(analyzer::accept);
    return analyzer.result();
  }

  private static Measure deviation(Result result) {
    return result.measure("greatest deviation").orElseThrow();
  }

  @Test
  void agreesToRoundingWithWhatIsPiecewiseLinear() {
    Stimulus series =
        new Stimulus.Series(
            new double[] {0, 10, 10, 40},
            new double[] {0, 0.3, -0.1, 0.2},
            Stimulus.Interpolation.LINEAR,
            0,
            0.1);
    Stimulus pulses = new Stimulus.Pulses(new double[] {0, 20, 33.3}, new double[] {1, -0.5, 2});
    Measure deviation =
        deviation(analyse(new Propagating(), formula("0.1 nA", 5, 60), series, pulses));

    assertThat(deviation.value()).isLessThan(1e-9);
    assertThat(deviation.verdict()).isEqualTo(Verdict.AGREES);
    assertThat(deviation.uncertainty().orElseThrow().high()).isLessThan(1e-7);
  }

  @Test
  void theCurvatureOfTheInputExplainsTheDeviationOfASine() {
    Measure deviation = deviation(analyse(new Propagating(), sine()));

    assertThat(deviation.value()).isBetween(1e-6, 1e-3);
    assertThat(deviation.verdict()).isEqualTo(Verdict.AGREES);
  }

  @Test
  void anEdgeOffTheGridIsExplainedToo() {
    Measure deviation = deviation(analyse(new Propagating(), formula("0.3 nA", 10.03, 50.07)));

    assertThat(deviation.value()).isGreaterThan(1e-7);
    assertThat(deviation.verdict()).isEqualTo(Verdict.AGREES);
    assertThat(deviation.uncertainty().orElseThrow().high()).isLessThan(0.01);
  }

  @Test
  void findsAnIntegratorThatIsNotGoodEnough() {
    assertThat(deviation(analyse(new ReferenceIntegrator(), formula("0.3 nA", 10, 50))).verdict())
        .isEqualTo(Verdict.DISAGREES);
  }

  @Test
  void findsAWrongDrive() {
    RecordedRun run =
        Simulated.run(
            SPEC,
            new Propagating(),
            DT,
            1000,
            Map.of(),
            Map.of("I", List.of(formula("0.3 nA", 10, 50))));
    FakePopulation other =
        FakePopulation.of(SPEC, DT, 100).drivenBy("I", formula("0.3 nA", 10.1, 50));
    Analyzer analyzer = new MembraneResponseFactory().open(options(), other);
    run.split().forEach(analyzer::accept);

    assertThat(deviation(analyzer.result()).verdict()).isEqualTo(Verdict.DISAGREES);
  }

  @Test
  void comparesUpToTheFirstSpike() {
    Result result = analyse(new Propagating(), formula("1 nA", 0, Double.POSITIVE_INFINITY));
    Mark.Line expected = (Mark.Line) result.figures().getFirst().marks().get(1);

    assertThat(deviation(result).verdict()).isEqualTo(Verdict.AGREES);
    assertThat(expected.x()[expected.x().length - 1])
        .isCloseTo(20 * Math.log(95 / 50.0), within(2 * DT));
  }

  /** A unit current may make a neuron fire, so its steady potential may hold for weak ones only. */
  @Test
  void needsTheSteadyPotentialWithoutInputOnly() {
    NeuronSpec firing = firing("E_L + R*I <= -60 mV");
    RecordedRun run =
        Simulated.run(firing, new Propagating(), DT, 500, Map.of(), Map.of("I", List.of(sine())));
    FakePopulation population = FakePopulation.of(firing, DT, 50).drivenBy("I", sine());
    Analyzer analyzer = new MembraneResponseFactory().open(options(), population);
    run.split().forEach(analyzer::accept);

    assertThat(deviation(analyzer.result()).verdict()).isEqualTo(Verdict.AGREES);
    assertThatThrownBy(() ->
            new MembraneResponseFactory()
                .open(options(), FakePopulation.of(firing("E_L > 0 mV"), DT, 50)))
        .hasMessageContaining("no steady potential without input");
  }

  private static NeuronSpec firing(String steady) {
    return NeuronSpec.named("firing")
        .parameter("tau_m", "20 ms", "time constant")
        .parameter("R", "100 MOhm", "resistance")
        .parameter("E_L", "-70 mV", "rest")
        .input("I", "nA", "current")
        .state("v", "mV", "E_L", "potential")
        .equation("dv/dt = (E_L - v + R*I)/tau_m")
        .theory(ClosedForm.STEADY_POTENTIAL, "mV", "E_L + R*I", steady, "a circuit")
        .theory(ClosedForm.FREE_DECAY, "1", "exp(-t/tau_m)", "", "a circuit")
        .theory(ClosedForm.IMPULSE_RESPONSE, "mV/pC", "R/tau_m*exp(-t/tau_m)", "", "a circuit")
        .build();
  }

  @Test
  void findsTheNeuronInASecondRecordingOfTheSameSymbol() {
    RecordedRun run = run();
    RecordedRun.RecordedTrace trace = run.traces().getFirst();
    RecordedRun.RecordedTrace other =
        new RecordedRun.RecordedTrace("v", new int[] {1}, trace.times(), trace.values());
    Analyzer analyzer = new MembraneResponseFactory().open(options(), population());
    new RecordedRun(run.duration(), run.times(), run.neurons(), List.of(other, trace))
        .split()
        .forEach(analyzer::accept);

    assertThat(deviation(analyzer.result()).verdict()).isEqualTo(Verdict.AGREES);
  }

  @Test
  void saysWhatToRecordWhenNothingWas() {
    Analyzer analyzer = new MembraneResponseFactory().open(options(), population());

    assertThat(deviation(analyzer.result()).about()).contains("record cells.v");
    assertThat(deviation(analyzer.result()).verdict()).isEqualTo(Verdict.OPEN);
  }

  @Test
  void refusesModelsWithoutClosedFormsAndStatesThatAreNotThere() {
    NeuronSpec silent = NeuronSpec.named("silent").state("v", "mV", "0 mV", "v").build();
    assertThatThrownBy(() -> factory().open(options(), FakePopulation.of(silent, DT, 100)))
        .hasMessageContaining("no closed form \"steady-potential\"");
    assertThatThrownBy(
            () -> factory().open(new MembraneResponseFactory.Config("u", 0), population()))
        .hasMessageContaining("no state \"u\"");
    assertThatThrownBy(
            () -> factory().open(new MembraneResponseFactory.Config("v", 2), population()))
        .hasMessageContaining("no neuron 2");
  }
}

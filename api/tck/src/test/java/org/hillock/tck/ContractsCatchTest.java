package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.hillock.api.analyze.Analyzer;
import org.hillock.api.analyze.AnalyzerFactory;
import org.hillock.api.analyze.Batch;
import org.hillock.api.analyze.Measure;
import org.hillock.api.analyze.Population;
import org.hillock.api.analyze.Restorable;
import org.hillock.api.analyze.Result;
import org.hillock.api.analyze.Snapshot;
import org.hillock.api.expr.Expr;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.api.input.Target;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.integrate.Statement;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.unit.Unit;
import org.junit.jupiter.api.Test;

/** Extensions with one typical mistake each: the kit must find it. */
class ContractsCatchTest {
  /** Which mistake an analyzer makes. */
  private enum Mistake {
    NONE,
    RESULT_CLEARS,
    KEEPS_BATCHES,
    COUNTS_BATCHES,
    FORGETS_STATE,
    RESTORES_ANYTHING
  }

  public record Options() {}

  private record Counting(Mistake mistake)
      implements AnalyzerFactoryContract<Options>, AnalyzerFactory<Options> {
    @Override
    public String name() {
      return "counting";
    }

    @Override
    public Class<Options> config() {
      return Options.class;
    }

    @Override
    public AnalyzerFactory<Options> factory() {
      return this;
    }

    @Override
    public Options options() {
      return new Options();
    }

    @Override
    public Population population() {
      return FakePopulation.of(NeuronSpec.named("none").build(), 0.1, 100);
    }

    @Override
    public RecordedRun run() {
      return new RecordedRun(100, new double[] {1, 30, 50, 80}, new int[4], List.of());
    }

    @Override
    public Optional<Result> source() {
      return Optional.empty();
    }

    @Override
    public Analyzer open(Options config, Population population) {
      return new Counter(mistake);
    }
  }

  private static final class Counter implements Analyzer, Restorable {
    private final Mistake mistake;
    private final List<Batch> kept = new ArrayList<>();
    private long count;

    Counter(Mistake mistake) {
      this.mistake = mistake;
    }

    @Override
    public void accept(Batch batch) {
      if (mistake == Mistake.KEEPS_BATCHES) {
        kept.add(batch);
      } else {
        count += mistake == Mistake.COUNTS_BATCHES ? 1 : batch.spikes().size();
      }
    }

    @Override
    public Result result() {
      long all = count + kept.stream().mapToLong(batch -> batch.spikes().size()).sum();
      count = mistake == Mistake.RESULT_CLEARS ? 0 : count;
      return Result.builder().add(Measure.of("count", Unit.ONE, all)).build();
    }

    @Override
    public Snapshot save() {
      return Snapshot.of("counting", 1).with("count", mistake == Mistake.FORGETS_STATE ? 0 : count);
    }

    @Override
    public void restore(Snapshot snapshot) {
      count =
          mistake == Mistake.RESTORES_ANYTHING
              ? 0
              : snapshot.require("counting", 1).longs("count")[0];
    }
  }

  @Test
  void anAnalyzerWithoutMistakesPasses() {
    Counting good = new Counting(Mistake.NONE);
    assertThatCode(
            () -> {
              good.required_A1_askingForTheResultChangesNothing();
              good.required_A2_batchesAreNotKept();
              good.required_A3_emptyBatchesAreAccepted();
              good.required_A4_theSplitIntoBatchesDoesNotMatter();
              good.required_A5_aRestoredAnalyzerGoesOnAsIfNothingHadHappened();
              good.required_A6_aForeignSnapshotIsRefused();
              good.required_A7_itCanBeClosedTwice();
              good.required_A8_whatFeedsOnAResultReadsResults();
            })
        .doesNotThrowAnyException();
  }

  @Test
  void findsAnalyzersThatBreakTheirRules() {
    caught(new Counting(Mistake.RESULT_CLEARS)::required_A1_askingForTheResultChangesNothing);
    caught(new Counting(Mistake.KEEPS_BATCHES)::required_A2_batchesAreNotKept);
    caught(new Counting(Mistake.COUNTS_BATCHES)::required_A4_theSplitIntoBatchesDoesNotMatter);
    caught(
        new Counting(Mistake.FORGETS_STATE)
            ::required_A5_aRestoredAnalyzerGoesOnAsIfNothingHadHappened);
    caught(new Counting(Mistake.RESTORES_ANYTHING)::required_A6_aForeignSnapshotIsRefused);
  }

  private static void caught(Runnable rule) {
    assertThatThrownBy(rule::run).isInstanceOf(AssertionError.class);
  }

  public record Strength(double sigma) {}

  /** Noise, step by step, from the target's random numbers or from some of its own. */
  private record Noise(boolean seeded)
      implements StimulusGeneratorContract<Strength>, StimulusGenerator<Strength> {
    @Override
    public String name() {
      return "noise";
    }

    @Override
    public Class<Strength> config() {
      return Strength.class;
    }

    @Override
    public StimulusGenerator<Strength> generator() {
      return this;
    }

    @Override
    public StimulusGenerator<Strength> extension() {
      return this;
    }

    @Override
    public Strength options() {
      return new Strength(0.1);
    }

    @Override
    public Stimulus open(Strength config, Target target) {
      RandomGenerator random = seeded ? target.random(0) : new SplittableRandom();
      return (Stimulus.Current)
          (window, start, end) -> {
            start[0] = config.sigma() * random.nextGaussian();
            end[0] = start[0];
          };
    }
  }

  @Test
  void tellsSeededNoiseFromNoiseThatCannotBeRepeated() {
    assertThatCode(new Noise(true)::required_S1_theSameSeedGivesTheSameStimulus)
        .doesNotThrowAnyException();
    assertThatCode(new Noise(true)::required_S2_aCurrentWritesFiniteNumbers)
        .doesNotThrowAnyException();
    caught(new Noise(false)::required_S1_theSameSeedGivesTheSameStimulus);
    caught(new Noise(true)::required_S4_aStateIsDrivenByPulsesOrEventsOnly);
  }

  /** Euler's method that claims an order, and uses the input of the wrong stage. */
  private record Claiming(int order, double stage) implements IntegratorContract, Integrator {
    @Override
    public String name() {
      return "claiming";
    }

    @Override
    public Integrator integrator() {
      return this;
    }

    @Override
    public Scheme discretize(EquationSystem system) {
      List<Statement> statements = new ArrayList<>();
      List<Expr> slopes = system.derivativesAt(Map.of(), stage);
      for (int i = 0; i < slopes.size(); i++) {
        Expr state = Expr.symbol(system.states().get(i));
        statements.add(
            new Statement.Next(system.states().get(i), state.plus(Expr.DT.times(slopes.get(i)))));
      }
      return new Scheme.Steps(statements);
    }
  }

  /** A scheme with a symbol that nobody declared. */
  private record Inventing() implements IntegratorContract, Integrator {
    @Override
    public String name() {
      return "inventing";
    }

    @Override
    public int order() {
      return 1;
    }

    @Override
    public Integrator integrator() {
      return this;
    }

    @Override
    public Scheme discretize(EquationSystem system) {
      return new Scheme.Steps(
          system.states().stream()
              .map(s -> (Statement) new Statement.Next(s, Expr.symbol("ghost")))
              .toList());
    }
  }

  @Test
  void findsIntegratorsThatPromiseTooMuch() {
    assertThatCode(new Claiming(1, 0)::required_I2_theObservedOrderIsAtLeastTheDeclaredOne)
        .doesNotThrowAnyException();
    caught(new Claiming(2, 0)::required_I2_theObservedOrderIsAtLeastTheDeclaredOne);
    caught(new Claiming(2, 0.5)::required_I2_theObservedOrderIsAtLeastTheDeclaredOne);
    caught(new Claiming(1, 0)::required_I3_aRefusalNamesTheEquationAndAReason);
    caught(new Inventing()::required_I1_theSchemeIsPureAndMentionsOnlyWhatIsDeclared);
  }
}

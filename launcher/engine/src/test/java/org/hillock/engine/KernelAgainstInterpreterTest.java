package org.hillock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Function;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Interpolation;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.api.input.Stimulus.Series;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronSpec;
import org.hillock.engine.plan.RunPlan;
import org.hillock.integrators.exact.Exact;
import org.hillock.integrators.implicit.BackwardEuler;
import org.hillock.integrators.implicit.CrankNicolson;
import org.hillock.integrators.rungekutta.Euler;
import org.hillock.integrators.rungekutta.Heun;
import org.hillock.integrators.rungekutta.Midpoint;
import org.hillock.integrators.rungekutta.RungeKutta4;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiled kernel gives the interpreter's bits, for every state at every step. */
class KernelAgainstInterpreterTest {
  private static final double DT = 0.1;

  private record Pair(NeuronSpec model, Integrator integrator) {
    @Override
    public String toString() {
      return model.name() + " by " + integrator.name();
    }
  }

  static Stream<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (Integrator integrator :
        List.of(
            new Euler(),
            new Midpoint(),
            new Heun(),
            new RungeKutta4(),
            new BackwardEuler(),
            new CrankNicolson())) {
      TestModels.all().forEach(model -> pairs.add(new Pair(model, integrator)));
    }
    TestModels.linear().forEach(model -> pairs.add(new Pair(model, new Exact())));
    return pairs.stream();
  }

  static Stream<Pair> somePairs() {
    return Stream.of(
        new Pair(TestModels.lif(), new Exact()),
        new Pair(TestModels.dynamicThreshold(), new Exact()),
        new Pair(TestModels.dynamicThreshold(), new RungeKutta4()),
        new Pair(TestModels.adaptiveExponential(), new Heun()),
        new Pair(TestModels.dynamicThreshold(), new CrankNicolson()),
        new Pair(TestModels.hodgkinHuxley(), new BackwardEuler()),
        new Pair(TestModels.hodgkinHuxley(), new Euler()));
  }

  private static double stepFor(NeuronSpec model) {
    return model.name().equals("hodgkin-huxley") ? 0.01 : DT;
  }

  /** Currents that make every model fire within a few hundred steps. */
  private static double strength(NeuronSpec model) {
    return switch (model.name()) {
      case "adex" -> 0.6;
      case "hodgkin-huxley" -> 0.2;
      default -> 0.4;
    };
  }

  private static int compare(Plans plans, double dt, int steps, int size) {
    int[] neurons = IntStream.of(0, size / 2, size - 1).distinct().toArray();
    return Oracle.compare(plans.run(dt, steps), neurons);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyModelByEveryIntegratorUnderAnOffGridStep(Pair pair) {
    Plans plans =
        Plans.of(pair.model(), 3, pair.integrator())
            .initial("v", i -> -70 + i)
            .drive(
                "I",
                Plans.step(
                    strength(pair.model()),
                    0.237 * stepFor(pair.model()),
                    280.6 * stepFor(pair.model())));
    int spikes = compare(plans, stepFor(pair.model()), 300, 3);
    assertThat(spikes > 0).isEqualTo(pair.model().spike().isPresent());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8, 13, 257})
  void everySizeWithParametersOfEachNeuron(int size) {
    for (Pair pair : somePairs().toList()) {
      Plans plans =
          Plans.of(pair.model(), size, pair.integrator())
              .initial("v", i -> -70 + 0.1 * (i % 17))
              .parameter("E_L", i -> -70 + 0.3 * (i % 5))
              .drive("I", lanes(size, strength(pair.model())), IntStream.range(0, size).toArray());
      assertThat(compare(plans, stepFor(pair.model()), 250, size)).isPositive();
    }
  }

  private static List<Stimulus> lanes(int size, double strength) {
    return IntStream.range(0, size)
        .<Stimulus>mapToObj(i -> Plans.step(strength * (1 + 0.01 * i), 0, 20 + i))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("somePairs")
  void severalDrivesOfAllKindsAddUpInDeclaredOrder(Pair pair) {
    double dt = stepFor(pair.model());
    double strength = strength(pair.model());
    Formula sine =
        new Formula(
            Expr.constant(0.3 * strength)
                .times(Expr.call(Function.SIN, Expr.T.times(Expr.constant(0.7)))),
            List.of(),
            new Interval(7.31 * dt, 201 * dt));
    Series held =
        new Series(
            new double[] {3.3 * dt, 50 * dt, 50 * dt, 90.5 * dt},
            new double[] {0.1, 0.2, 0.05, 0.15},
            Interpolation.HOLD,
            0.01,
            0.02);
    Stimulus.Current computed =
        (window, start, end) -> {
          for (int i = 0; i < start.length; i++) {
            start[i] = 0.01 * ((window.step() * 7 + i) % 11);
            end[i] = start[i] + 0.003 * (i + 1);
          }
        };
    Plans plans =
        Plans.of(pair.model(), 8, pair.integrator())
            .drive("I", Plans.constant(strength))
            .drive("I", List.of(sine), new int[] {0, -1, 0, 0, -1, 0, 0, -1})
            .drive("I", held)
            .drive("I", List.of(computed, computed), new int[] {0, 1, 0, 1, 0, -1, 0, 1});
    assertThat(Oracle.compare(plans.run(dt, 220), 0, 1, 4, 5, 7)).isPositive();
  }

  @ParameterizedTest
  @MethodSource("somePairs")
  void neuronsUnderFormulasOfDifferentFormAreOnePopulation(Pair pair) {
    double strength = strength(pair.model());
    List<Stimulus> stimuli =
        List.of(
            Plans.constant(strength),
            new Formula(Expr.T.times(Expr.constant(0.02 * strength)), List.of(), Interval.ALWAYS),
            new Series(
                new double[] {0, 10},
                new double[] {0, strength},
                Interpolation.LINEAR,
                0,
                strength),
            new Pulses(new double[] {2, 3}, new double[] {0.5, 1.0}));
    Plans plans =
        Plans.of(pair.model(), 13, pair.integrator())
            .drive("I", stimuli, new int[] {0, 1, 2, 3, -1, 0, 1, 2, 3, -1, 0, 0, 0});
    assertThat(Oracle.compare(plans.run(stepFor(pair.model()), 250), 0, 1, 3, 4, 12)).isPositive();
  }

  @ParameterizedTest
  @MethodSource("somePairs")
  void pulsesIntoPortsAndStates(Pair pair) {
    double dt = stepFor(pair.model());
    double[] times = new double[60];
    Arrays.setAll(times, i -> 4 * i * dt);
    double[] charges = new double[60];
    Arrays.fill(charges, pair.model().name().equals("hodgkin-huxley") ? 0.02 : 1.3);
    Plans plans =
        Plans.of(pair.model(), 3, pair.integrator())
            .drive("I", new Pulses(times, charges))
            .drive(
                "I",
                List.of(new Pulses(new double[] {0, 8 * dt, 8 * dt}, new double[] {0.1, 0.2, 0.3})),
                new int[] {-1, 0, -1})
            .drive("v", new Pulses(new double[] {0, 40 * dt, 200 * dt}, new double[] {1, 5, -3}))
            .drive("I", Plans.constant(0.5 * strength(pair.model())));
    assertThat(compare(plans, dt, 250, 3)).isPositive();
  }

  @ParameterizedTest
  @MethodSource("somePairs")
  void partsVanishIntoTheKernel(Pair pair) {
    if (pair.integrator() instanceof Exact) {
      return;
    }
    Plans plans =
        Plans.of(pair.model(), 3, pair.integrator())
            .with("M", TestModels.channel())
            .with("N", TestModels.channel())
            .with("c", TestModels.constantCurrent())
            .parameter("N.g_M", i -> 0.001 * i)
            .drive("I", Plans.constant(strength(pair.model())));
    assertThat(compare(plans, stepFor(pair.model()), 250, 3)).isPositive();
  }

  @Test
  void linearPartsStayExact() {
    Plans plans =
        Plans.of(TestModels.lif(), 3, new Exact())
            .with("a", TestModels.adaptation())
            .with("theta", TestModels.movingThreshold())
            .parameter("a.b", i -> 0.01 * (i + 1))
            .drive("I", Plans.constant(0.5));
    assertThat(compare(plans, DT, 1500, 3)).isGreaterThan(20);
  }

  @Test
  void refractoryPeriodsOfEachNeuron() {
    Plans plans =
        Plans.of(TestModels.lif(), 4, new Exact())
            .parameter("t_ref", i -> i * 0.5)
            .drive("I", Plans.constant(0.6));
    assertThat(Oracle.compare(plans.run(DT, 1000), 0, 1, 2, 3)).isGreaterThan(20);
  }

  @Test
  void aModelWithoutResetThatStartsAboveItsThresholdWaitsForACrossing() {
    Plans plans =
        Plans.of(TestModels.hodgkinHuxley(), 3, new RungeKutta4())
            .initial("v", i -> i == 0 ? -65 : 30)
            .drive(
                "v",
                List.of(new Pulses(new double[] {0}, new double[] {100})),
                new int[] {0, -1, -1})
            .drive("I", Plans.constant(0.2));
    assertThat(compare(plans, 0.01, 2500, 3)).isPositive();
  }

  @Test
  void aDeadTimeHidesCrossingsAndReArmsNobody() {
    Formula fast =
        new Formula(
            Expr.constant(0.3).times(Expr.call(Function.SIN, Expr.T.times(Expr.constant(4.1)))),
            List.of(),
            Interval.ALWAYS);
    Plans plans =
        Plans.of(TestModels.detector(), 4, new Exact())
            .parameter("t_dead", i -> 0.8 * i)
            .drive("I", fast)
            .drive("v", new Pulses(new double[] {DT}, new double[] {20}));
    assertThat(Oracle.compare(plans.run(DT, 1000), 0, 1, 2, 3)).isGreaterThan(40);
  }

  @Test
  void aNeuronBelowItsThresholdIsArmedFromTheStart() {
    Plans plans =
        Plans.of(TestModels.detector(), 2, new Exact())
            .initial("v", i -> 10 * i)
            .drive("v", new Pulses(new double[] {DT}, new double[] {20}));
    Recording recording = Recording.of(plans.run(DT, 5));
    assertThat(recording.spikes(0, 0)).containsExactly(1L);
    assertThat(recording.spikes(0, 1)).isEmpty();
  }

  @Test
  void aThresholdOfTimeIsThatOfTheInstant() {
    Plans plans =
        Plans.of(TestModels.lif(), 3, new Exact())
            .with("r", TestModels.risingThreshold())
            .parameter("r.rate", i -> 0.1 + 0.2 * i)
            .drive("I", Plans.constant(0.6));
    assertThat(compare(plans, DT, 1000, 3)).isGreaterThan(10);
    // the threshold falls by 100 mV/ms and meets the potential, 20 mV below, at t = 0.2 ms
    Plans falling =
        Plans.of(TestModels.lif(), 1, new Exact())
            .with("r", TestModels.risingThreshold())
            .parameter("r.rate", -100);
    assertThat(Recording.of(falling.run(DT, 3)).spikes(0, 0)).containsExactly(2L);
  }

  @ParameterizedTest
  @MethodSource("largePairs")
  void aModelTooLargeForOneMethodIsCutAndKeepsItsBits(Pair pair) {
    Plans plans = Plans.of(pair.model(), 300, pair.integrator()).initial("v", i -> -70 + 0.05 * i);
    for (int i = 0; i < 30; i++) {
      plans.with("M" + i, TestModels.channel()).parameter("M" + i + ".V_half", -60.0 + i);
    }
    plans.parameter("M1.g_M", i -> 1e-5 * i).drive("I", Plans.constant(strength(pair.model())));
    RunPlan run = plans.run(stepFor(pair.model()), 60);
    assertThat(Compiler.compile(run).populations().getFirst().notes())
        .anyMatch(note -> note.contains("is cut into"));
    Oracle.compare(run, 0, 256, 299);
  }

  static Stream<Pair> largePairs() {
    return Stream.of(
        new Pair(TestModels.hodgkinHuxley(), new RungeKutta4()),
        new Pair(TestModels.adaptiveExponential(), new RungeKutta4()));
  }
}

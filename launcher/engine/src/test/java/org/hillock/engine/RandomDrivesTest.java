package org.hillock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillock.api.HillockException;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Parser;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.Poisson;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.api.math.Elementary;
import org.hillock.api.model.NeuronSpec;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.RunPlan;
import org.hillock.engine.random.Deviates;
import org.hillock.engine.random.Philox;
import org.hillock.engine.random.PoissonCount;
import org.hillock.integrators.exact.Exact;
import org.hillock.integrators.rungekutta.Euler;
import org.hillock.integrators.stochastic.EulerMaruyama;
import org.hillock.integrators.stochastic.Milstein;
import org.hillock.tck.Interpreter;
import org.junit.jupiter.api.Test;

/** Noise in equations, and events that arrive at random. */
public class RandomDrivesTest {
  private static final double DT = 0.1;
  private static final int STEPS = 300;
  private static final int SIZE = 37;
  private static final long SEED = 1;

  /** Two noises of different kinds, a threshold and refractoriness. */
  public static NeuronSpec noisy() {
    return NeuronSpec.named("noisy")
        .parameter("tau", "8 ms", "time constant")
        .parameter("sigma", "6 mV", "noise")
        .input("I", "nA", "input")
        .state("v", "mV", "-65 mV", "potential")
        .state("w", "mV", "1 mV", "slow noise")
        .equation("dv/dt = (-60 mV - v + w + 10 MOhm*I)/tau + sigma*xi/sqrt(tau)")
        .equation("dw/dt = -w/(20 ms) + 0.3*w*xi/sqrt(tau)")
        .spikeWhen("v > -58 mV")
        .reset("v = -65 mV")
        .refractory("1 ms", "v")
        .build();
  }

  /** Events per ms, as a formula. */
  public static Formula rate(String text) {
    return new Formula(Parser.parse(text).expr().orElseThrow(), List.of(), Interval.ALWAYS);
  }

  private static Plans noisyPlans(String name) {
    return Plans.named(name, noisy(), SIZE, new Milstein())
        .initial("v", i -> -66 + 0.1 * i)
        .drive("v", new Poisson(rate("0.4 + 0.3*t/30"), 0.7))
        .drive("I", new Poisson(rate("1"), 0.02))
        .drive("v", new Pulses(new double[] {5.2}, new double[] {4}))
        .record("v", 1)
        .record("w", 1);
  }

  private static double count(String drive, double expected, int neuron, long step) {
    long key = Philox.key(SEED, "cell.events." + drive);
    return PoissonCount.poisson(
        Deviates.uniform(key, neuron, step), expected, Elementary.exp(-expected));
  }

  private static double arriving(String target, int neuron, long step) {
    if (step == 0) {
      return 0;
    }
    double t = (step - 1) * DT + 0.5 * DT;
    return switch (target) {
      case "v" ->
          (step == 52 ? 4 : 0) + count("drive1", (0.4 + 0.3 * t / 30) * DT, neuron, step - 1) * 0.7;
      case "I" -> count("drive2", 1 * DT, neuron, step - 1) * 0.02;
      default -> 0;
    };
  }

  @Test
  void kernelsDrawWhatTheInterpreterIsGiven() {
    Recording recording = Recording.of(noisyPlans("cell").run(DT, STEPS));
    int fired = 0;
    for (int neuron = 0; neuron < SIZE; neuron += 6) {
      int n = neuron;
      Interpreter oracle =
          new Interpreter(
              noisy(),
              new Milstein(),
              DT,
              Map.of(),
              Map.of("v", -66 + 0.1 * n),
              (port, step, fraction) -> 0,
              (target, step) -> arriving(target, n, step),
              (state, step) -> Deviates.normal(Philox.key(SEED, "cell.xi." + state), n, step));
      double[] v = recording.trace(0, 0, n);
      double[] w = recording.trace(0, 1, n);
      for (int step = 1; step <= STEPS; step++) {
        fired += oracle.advance() ? 1 : 0;
        assertThat(v[step]).as("v of %d at %d", n, step).isEqualTo(oracle.state("v"));
        assertThat(w[step]).isEqualTo(oracle.state("w"));
      }
    }
    assertThat(fired).isGreaterThan(10);
  }

  @Test
  void whatANeuronDrawsDependsOnNoOtherPopulation() {
    Recording alone = Recording.of(noisyPlans("cell").run(DT, STEPS));
    RunPlan two =
        new RunPlan(
            "two", DT, STEPS, SEED, List.of(noisyPlans("other").plan(), noisyPlans("cell").plan()));
    Recording both = Recording.of(two);
    assertThat(both.trace(1, 0, 5)).isEqualTo(alone.trace(0, 0, 5));
    assertThat(both.trace(0, 0, 5)).isNotEqualTo(alone.trace(0, 0, 5));
  }

  @Test
  void theLanesOfASweepSeeTheSameNumbersAsOneRunEach() {
    PopulationPlan plan = noisyPlans("cell").plan();
    Map<String, double[]> starts = new HashMap<>();
    int points = 3;
    plan.initial()
        .forEach((state, column) -> {
          double[] lanes = new double[points * SIZE];
          Arrays.setAll(lanes, lane -> column.at(lane % SIZE));
          starts.put(state, lanes);
        });
    Plans swept =
        Plans.of(noisy(), points * SIZE, new Milstein())
            .parameter("sigma", lane -> lane < SIZE ? 6 : 1 + lane / SIZE)
            .drive("v", new Poisson(rate("0.4 + 0.3*t/30"), 0.7))
            .drive("I", new Poisson(rate("1"), 0.02))
            .drive("v", new Pulses(new double[] {5.2}, new double[] {4}))
            .record("v", 1);
    starts.forEach((state, lanes) -> swept.initial(state, lane -> lanes[lane]));
    PopulationPlan lanes = swept.points(points).plan();
    Recording together = Recording.of(new RunPlan("sweep", DT, STEPS, SEED, List.of(lanes)));
    Recording first = Recording.of(noisyPlans("cell").run(DT, STEPS));
    Recording last = Recording.of(noisyPlans("cell").parameter("sigma", 3).run(DT, STEPS));
    for (int neuron = 0; neuron < SIZE; neuron++) {
      assertThat(together.trace(0, 0, neuron)).isEqualTo(first.trace(0, 0, neuron));
      assertThat(together.trace(0, 0, 2 * SIZE + neuron)).isEqualTo(last.trace(0, 0, neuron));
    }
  }

  /** An integrator of what arrives. */
  private static NeuronSpec counter() {
    return NeuronSpec.named("counter")
        .state("x", "1", "0", "count")
        .state("y", "1", "0", "still")
        .equation("dy/dt = -y/(1 ms)")
        .build();
  }

  @Test
  void eventsArriveWhereTheyAreDrivenAndWhileTheyAreOn() {
    int[] which = new int[300];
    Arrays.setAll(which, i -> i % 3 - 1);
    List<Stimulus> stimuli =
        List.of(
            new Poisson(new Formula(Expr.constant(2), List.of(), new Interval(10, 20.05)), 1),
            new Poisson(new Formula(Expr.constant(50), List.of(), new Interval(0, 40)), -2));
    Recording recording =
        Recording.of(
            Plans.of(counter(), which.length, new Exact())
                .drive("x", stimuli, which)
                .record("x", 1)
                .run(DT, 500));
    Map<Long, double[]> samples = recording.samples(0, 0);
    List<Double> counts = new ArrayList<>();
    double fast = 0;
    for (int i = 0; i < which.length; i++) {
      double end = samples.get(500L)[i];
      if (which[i] < 0) {
        assertThat(end).isZero();
      } else if (which[i] == 0) {
        assertThat(samples.get(100L)[i]).isZero();
        assertThat(samples.get(201L)[i]).isEqualTo(end);
        counts.add(end);
      } else {
        fast += end / -2;
      }
    }
    double mean = counts.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    // Expectations 2/ms * 10.05 ms and 50/ms * 40 ms, each for 100 neurons; 4.4 standard errors.
    assertThat(mean).isCloseTo(20.1, within(4.4 * Math.sqrt(20.1 / 100)));
    assertThat(fast / 100).isCloseTo(2000, within(4.4 * Math.sqrt(2000 / 100.0)));
  }

  @Test
  void noiseOfALeakyMembraneHasTheVarianceOfOrnsteinAndUhlenbeck() {
    NeuronSpec membrane =
        NeuronSpec.named("membrane")
            .parameter("tau", "5 ms", "time constant")
            .state("v", "mV", "0 mV", "potential")
            .equation("dv/dt = -v/tau + 2 mV*sqrt(2/tau)*xi")
            .build();
    int size = 20_000;
    Recording recording =
        Recording.of(Plans.of(membrane, size, new EulerMaruyama()).record("v", 10).run(DT, 500));
    double variance = Arrays.stream(recording.samples(0, 0).get(500L)).map(v -> v * v).sum() / size;
    // Euler-Maruyama settles at sigma^2/(1 - dt/(2 tau)); 4.4 standard errors of a variance.
    double expected = 4 / (1 - DT / 10);
    assertThat(variance).isCloseTo(expected, within(4.4 * expected * Math.sqrt(2.0 / size)));
  }

  @Test
  void aNegativeRateStopsTheRunAndNamesTheState() {
    RunPlan plan =
        Plans.of(counter(), 3, new Euler()).drive("x", new Poisson(rate("1 - t"), 1)).run(DT, 90);
    assertThatThrownBy(() -> Recording.of(plan))
        .isInstanceOfSatisfying(
            HillockException.class,
            thrown -> assertThat(thrown).hasMessageContaining("x became not a number"));
  }

  @Test
  void refusesAFormulaWithASymbolThatNothingDeclares() {
    RunPlan plan =
        Plans.of(counter(), 3, new Euler()).drive("x", new Poisson(rate("2*q"), 1)).run(DT, 9);
    assertThatThrownBy(() -> Compiler.compile(plan)).hasMessageContaining("q");
  }
}

package org.hillock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.api.model.NeuronSpec;
import org.hillock.engine.plan.RunPlan;
import org.hillock.integrators.exact.Exact;
import org.hillock.integrators.rungekutta.Euler;
import org.hillock.integrators.rungekutta.RungeKutta4;
import org.hillock.integrators.stochastic.Milstein;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many threads make the steps, nobody can tell. */
class ThreadsTest {
  private static final double DT = 0.1;
  private static final int STEPS = 120;

  /** Neither a whole number of blocks nor of vectors. */
  private static final int HEAVY_SIZE = 8 * 512 + 99;

  /** Cheap neurons; enough of them for eight threads. */
  private static final int LIGHT_SIZE = 150_001;

  /**
   * A run.
   *
   * @param name what is special about it
   * @param plan what is run
   */
  record Case(String name, RunPlan plan) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    return Stream.of(
        new Case("reset and refractoriness", refractory().run(DT, STEPS)),
        new Case("pulses", pulses().run(DT, STEPS)),
        new Case("two states, reset", adaptive().run(DT, STEPS)),
        new Case("noise and random events", random().run(DT, STEPS)),
        new Case("a cut kernel", cut().run(DT / 10, 80)),
        new Case(
            "two populations",
            new RunPlan(
                "two",
                DT,
                STEPS,
                1,
                List.of(adaptive().plan(), withPulses("small", 700).record("w", 10).plan()))));
  }

  private static Plans refractory() {
    return Plans.of(TestModels.lif(), LIGHT_SIZE, new Exact())
        .initial("v", i -> -70 + 0.001 * (i % 19_999))
        .drive("I", Plans.step(0.5, 1.03, 9))
        .record("v", 40, 0, 511, 512, 40_000, LIGHT_SIZE - 1);
  }

  private static Plans random() {
    return Plans.of(RandomDrivesTest.noisy(), HEAVY_SIZE, new Milstein())
        .drive("v", new Stimulus.Poisson(RandomDrivesTest.rate("3"), 0.2))
        .drive("v", new Pulses(new double[] {1.5, 3.2}, new double[] {3, -1}))
        .record("v", 10, 0, 1024, HEAVY_SIZE - 1);
  }

  private static Plans pulses() {
    return withPulses("cell", HEAVY_SIZE).record("v", 10, 0, 1024, HEAVY_SIZE - 1);
  }

  private static Plans withPulses(String name, int size) {
    int[] some = new int[size];
    Arrays.setAll(some, i -> i % 3 - 1);
    List<Stimulus> trains =
        List.of(
            new Pulses(new double[] {0, 2, 5.1}, new double[] {10, 20, 5}),
            new Pulses(new double[] {2, 3, 12}, new double[] {30, 1, 8}));
    return Plans.named(name, TestModels.adaptiveExponential(), size, new RungeKutta4())
        .parameter("C", i -> 0.2 + 1e-5 * i)
        .drive("I", Plans.step(0.6, 0.4, 8.2))
        .drive("v", trains, some);
  }

  private static Plans adaptive() {
    return Plans.of(TestModels.adaptiveExponential(), HEAVY_SIZE, new RungeKutta4())
        .initial("v", i -> -70 + 0.005 * i)
        .drive("I", Plans.constant(0.8))
        .record("v", 7)
        .record("spike_current", 50);
  }

  /** So many channels that rk4 makes a method too large for the JIT. */
  private static Plans cut() {
    Plans plans =
        Plans.of(TestModels.hodgkinHuxley(), HEAVY_SIZE, new RungeKutta4())
            .initial("v", i -> -75 + 0.03 * (i % 2000))
            .drive("I", Plans.constant(0.1))
            .record("v", 3);
    for (int channel = 0; channel < 30; channel++) {
      double half = -55 + channel; // else equal work would be done once
      plans.with("c" + channel, TestModels.channel()).parameter("c" + channel + ".V_half", half);
    }
    return plans;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void spikesAndSamplesAreTheSameForAnyNumberOfThreads(Case run) {
    CompiledRun compiled = Compiler.compile(run.plan());
    List<Object> one = everything(compiled, run.plan(), 1);
    assertThat((List<?>) one.getFirst()).isNotEmpty();
    for (int threads : new int[] {2, 3, 8}) {
      assertThat(everything(compiled, run.plan(), threads).equals(one))
          .as("%d threads give what one gives", threads)
          .isTrue();
    }
  }

  /** Spikes, the bits of the samples, and the bits of all states at the end. */
  private static List<Object> everything(CompiledRun compiled, RunPlan plan, int threads) {
    Recording recording = new Recording();
    List<Object> seen = new ArrayList<>();
    seen.add(recording.spikes());
    try (Simulation simulation = compiled.start(threads)) {
      assertThat(simulation.notes().getFirst())
          .endsWith("steps on " + (threads == 1 ? "one thread" : threads + " threads"));
      simulation.advance(plan.steps(), recording);
      for (int population = 0; population < plan.populations().size(); population++) {
        for (int record = 0; record < 2; record++) {
          recording
              .samples(population, record)
              .forEach((step, values) -> seen.add(List.of(step, bits(values))));
        }
        seen.add(bits(simulation.state(population, "v")));
      }
    }
    return seen;
  }

  private static List<Long> bits(double[] values) {
    return Arrays.stream(values).mapToObj(Double::doubleToRawLongBits).toList();
  }

  @Test
  void theCutKernelIsCut() {
    assertThat(Compiler.compile(cut().run(DT, 1)).populations().getFirst().notes())
        .anyMatch(note -> note.contains("cut into"));
  }

  /** dx/dt = x^2: one neuron, in the last part, leaves the numbers. */
  @Test
  void theGuardNamesTheNeuronOfAnyThread() {
    int size = 100_000;
    NeuronSpec explosive =
        NeuronSpec.named("explosive")
            .parameter("r", "1 1/ms", "rate")
            .state("x", "1", "1", "what explodes")
            .equation("dx/dt = r*x*x")
            .spikeWhen("x > 2 and x < 3")
            .build();
    Plans plans =
        Plans.of(explosive, size, new Euler()).initial("x", i -> i == size - 2 ? 1 : -0.0);
    CompiledRun compiled = Compiler.compile(plans.run(DT, 200));
    Location one = failure(compiled, 1);
    assertThat(((Location.AtStep) one).neuron()).isEqualTo(size - 2);
    assertThat(failure(compiled, 2)).isEqualTo(one);
  }

  private static Location failure(CompiledRun compiled, int threads) {
    try (Simulation simulation = compiled.start(threads)) {
      assertThat(simulation.notes().getFirst()).endsWith(threads == 1 ? "one thread" : "2 threads");
      return catchThrowableOfType(
              HillockException.class, () -> simulation.advance(200, new Recording()))
          .problems()
          .getFirst()
          .where();
    }
  }

  /** Threads belong to the group of the thread that started them, so others do not disturb. */
  @Test
  void threadsEndWithTheLastStepAndWhenTheSimulationIsClosed() throws InterruptedException {
    CompiledRun compiled = Compiler.compile(adaptive().run(DT, 10));
    List<Long> seen = new ArrayList<>();
    Runnable runs =
        () -> {
          try (Simulation closed = compiled.start(3)) {
            closed.advance(5, new Recording());
            seen.add(workers());
          }
          seen.add(workers());
          Simulation toTheEnd = compiled.start(3);
          toTheEnd.advance(5, new Recording());
          seen.add(workers());
          toTheEnd.advance(5, new Recording());
          seen.add(workers());
        };
    Thread caller = new Thread(new ThreadGroup("caller"), runs);
    caller.start();
    caller.join();
    assertThat(seen).containsExactly(2L, 0L, 2L, 0L);
  }

  private static long workers() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    Thread[] threads = new Thread[64];
    int count = group.enumerate(threads);
    return Arrays.stream(threads, 0, count)
        .filter(thread -> thread.getName().startsWith("hillock-step-"))
        .count();
  }

  @Test
  void aClosedSimulationShowsItsStatesButMakesNoSteps() {
    Simulation simulation = Compiler.compile(adaptive().run(DT, 10)).start(2);
    simulation.advance(5, new Recording());
    simulation.close();
    assertThat(simulation.state(0, "v")).hasSize(HEAVY_SIZE);
    assertThatIllegalStateException().isThrownBy(() -> simulation.advance(1, new Recording()));
    simulation.close();
  }

  @Test
  void refusesToRunWithoutAThread() {
    CompiledRun compiled = Compiler.compile(adaptive().run(DT, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> compiled.start(0));
  }
}

package org.hillock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Function;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.NeuronSpecBuilder;
import org.hillock.api.model.Role;
import org.hillock.integrators.adaptive.DormandPrince;
import org.hillock.integrators.rungekutta.RungeKutta4;
import org.junit.jupiter.api.Test;

/**
 * What a run by sub-steps means: order at an instant, arming, refractoriness, records, failures.
 */
class ContinuousRunTest {
  private static Plans lif() {
    return Plans.of(TestModels.lif(), 1, new DormandPrince());
  }

  private static double[] times(Plans plans, double dt, long steps) {
    return Recording.of(plans.run(dt, steps)).times(0, 0);
  }

  /** A charge of 5 nA ms moves the membrane by 25 mV, over the threshold. */
  @Test
  void aPulseOverTheThresholdFiresAtItsInstant() {
    Pulses pulses = new Pulses(new double[] {1, 2, 3}, new double[] {5, 5, 5});
    double[] times = times(lif().drive("I", pulses), 0.1, 40);
    // refractory until 3 ms: the pulse at 2 ms is discarded, the one at 3 ms counts
    assertThat(times).containsExactly(1, 3);
  }

  @Test
  void aNeuronThatStartsAboveItsThresholdFiresAtOnce() {
    double[] times = times(lif().initial("v", i -> -40), 0.1, 10);
    assertThat(times).hasSize(1);
    assertThat(times[0]).isGreaterThan(0).isLessThan(1e-9);
  }

  @Test
  void aModelWithoutResetThatStartsAboveItsThresholdWaitsUntilItWasBelow() {
    Plans plans =
        Plans.of(TestModels.hodgkinHuxley(), 1, new DormandPrince())
            .initial("v", i -> 30)
            .drive("I", Plans.constant(0.1));
    double[] times = times(plans, 0.1, 400);
    assertThat(times).hasSizeBetween(1, 3);
    assertThat(times[0]).isGreaterThan(5);
  }

  /** Above its threshold when its dead time ends, it fires at that very instant. */
  @Test
  void whoIsAboveTheThresholdWhenADeadTimeEndsFiresThen() {
    NeuronSpec spec =
        NeuronSpec.named("stubborn")
            .state("v", "mV", "0 mV", "potential")
            .equation("dv/dt = 1 [mV/ms]")
            .spikeWhen("v >= 1.2345 mV")
            .reset("v = v")
            .refractory("2.3 ms")
            .build();
    double[] times = times(Plans.of(spec, 1, new DormandPrince()), 0.5, 14);
    assertThat(times).containsExactly(new double[] {1.2345, 3.5345, 5.8345}, within(1e-12));
  }

  @Test
  void aThresholdThatMovesWithTimeIsMetWhereItIs() {
    NeuronSpec spec =
        NeuronSpec.named("rising")
            .parameter("theta", "5 mV", "threshold")
            .state("v", "mV", "0 mV", "potential")
            .state("clock", "1", "0", "time")
            .equation("dv/dt = 0.3 [mV/ms]")
            .equation("dclock/dt = 1/(1 ms)")
            .spikeWhen("v > theta and not (clock < 1) or v > 100 mV")
            .reset("v = -100 mV")
            .role(Role.MEMBRANE, "v")
            .role(Role.THRESHOLD, "theta")
            .build();
    Plans plans =
        Plans.of(spec, 1, new DormandPrince())
            .with("T", TestModels.risingThreshold())
            .parameter("T.rate", -0.7);
    assertThat(times(plans, 0.4, 20)).containsExactly(new double[] {5}, within(1e-12));
  }

  /** The top of a sine lies 1e-6 above the threshold: crossed twice within 3e-3 ms of one step. */
  @Test
  void aThresholdThatIsBarelyCrossedIsCrossed() {
    double above = 1e-6;
    NeuronSpec spec =
        NeuronSpec.named("grazing")
            .parameter("level", "1", "threshold")
            .state("x", "1", "0", "sine")
            .state("y", "1", "1", "cosine")
            .equation("dx/dt = y/(2 ms)")
            .equation("dy/dt = -x/(2 ms)")
            .spikeWhen("x > level")
            .build();
    double first = 2 * Math.asin(1 - above);
    for (double dt : new double[] {0.1, 1, 7}) {
      double[] times =
          times(
              Plans.of(spec, 1, new DormandPrince()).parameter("level", 1 - above),
              dt,
              Math.round(35 / dt));
      assertThat(times).as("dt = %s", dt).hasSize(3);
      // the crossing is so flat that an error of the state counts a thousandfold
      assertThat(times[0]).isCloseTo(first, within(1e-7));
      assertThat(times[2] - times[1]).isCloseTo(4 * Math.PI, within(1e-6));
    }
  }

  @Test
  void theGridDoesNotMatter() {
    for (NeuronSpec model : List.of(TestModels.resonator(), TestModels.dynamicThreshold())) {
      Formula drive =
          new Formula(
              Expr.constant(0.4).plus(Expr.constant(0.3).times(Expr.call(Function.SIN, Expr.T))),
              List.of(),
              new Interval(3.21, Double.POSITIVE_INFINITY));
      double[] fine = times(Plans.of(model, 1, new DormandPrince()).drive("I", drive), 0.1, 2000);
      double[] coarse = times(Plans.of(model, 1, new DormandPrince()).drive("I", drive), 1, 200);
      assertThat(fine).as(model.name()).hasSizeGreaterThan(1);
      assertThat(coarse).as(model.name()).containsExactly(fine, within(1e-9));
    }
  }

  /**
   * The exponential of the upstroke ends in a kink where the potential rises by 5e7 mV/ms:
   * sub-steps there are shorter than the rounding of the time.
   */
  @Test
  void aKinkInTheUpstrokeIsPassedAlsoLateInARun() {
    for (double dt : new double[] {0.1, 10}) {
      Plans plans =
          Plans.of(TestModels.adaptiveExponential(), 20, new DormandPrince())
              .initial("v", i -> -70 + 0.7 * i)
              .drive("I", Plans.constant(0.8));
      Recording recording = Recording.of(plans.run(dt, Math.round(2000 / dt)));
      for (int neuron = 0; neuron < 20; neuron++) {
        assertThat(recording.times(0, neuron).length).isBetween(80, 200);
      }
    }
  }

  /** Records show the state at grid points, and a port's limit from the right. */
  @Test
  void recordsAreTakenAtGridPoints() {
    Recording recording =
        Recording.of(
            lif().drive("I", Plans.step(0.1, 1.05, 3)).record("v", 1).record("I", 1).run(0.1, 50));
    for (int n = 0; n <= 50; n++) {
      double t = n * 0.1;
      double charged = 10 * (1 - Math.exp(-Math.max(0, Math.min(t, 3) - 1.05) / 20));
      double expected = -70 + charged * Math.exp(-Math.max(0, t - 3) / 20);
      assertThat(recording.trace(0, 0, 0)[n]).as("v at %d", n).isCloseTo(expected, within(1e-11));
      assertThat(recording.trace(0, 1, 0)[n]).isEqualTo(n >= 11 && n < 30 ? 0.1 : 0);
    }
  }

  @Test
  void partsTakePart() {
    Plans plans =
        Plans.of(TestModels.dynamicThreshold(), 1, new DormandPrince())
            .with("A", TestModels.movingThreshold())
            .drive("I", Plans.constant(0.5));
    double[] times = times(plans, 0.1, 3000);
    Recording grid =
        Recording.of(
            Plans.of(TestModels.dynamicThreshold(), 1, new RungeKutta4())
                .with("A", TestModels.movingThreshold())
                .drive("I", Plans.constant(0.5))
                .run(0.001, 300_000));
    List<Long> onGrid = grid.spikes(0, 0);
    assertThat(times).hasSameSizeAs(onGrid.toArray());
    assertThat(onGrid).hasSizeGreaterThan(5);
    for (int n = 0; n < times.length; n++) {
      assertThat(onGrid.get(n) * 0.001).isCloseTo(times[n], within(0.001 * (n + 1)));
    }
  }

  /** dx/dt = x^2 from 1 has no solution beyond 1 ms. */
  @Test
  void aSolutionThatEndsIsReportedWhereItEnds() {
    NeuronSpec spec =
        NeuronSpec.named("explosive")
            .parameter("r", "1 1/ms", "rate")
            .state("y", "1", "0", "another")
            .state("x", "1", "1", "what explodes")
            .equation("dx/dt = r*x*x")
            .equation("dy/dt = r")
            .build();
    Plans plans = Plans.of(spec, 3, new DormandPrince()).initial("x", i -> i == 1 ? 1 : 0);
    HillockException failure =
        catchThrowableOfType(HillockException.class, () -> Recording.of(plans.run(0.1, 100)));
    assertThat(failure).hasMessageContaining("x changes so fast").hasMessageContaining("dx/dt");
    Location.AtStep where = (Location.AtStep) failure.problems().getFirst().where();
    assertThat(where.population()).isEqualTo("cell");
    assertThat(where.neuron()).isEqualTo(1);
    assertThat(where.state()).isEqualTo("x");
    assertThat(where.time()).isCloseTo(1, within(1e-9));
  }

  @Test
  void aStateThatIsNoNumberIsReportedAtItsTime() {
    NeuronSpec spec =
        NeuronSpec.named("broken")
            .state("x", "1", "0", "x")
            .equation("dx/dt = 1/(1 ms)")
            .spikeWhen("x > 2.5")
            .reset("x = log(-1)")
            .build();
    HillockException failure =
        catchThrowableOfType(
            HillockException.class,
            () -> Recording.of(Plans.of(spec, 1, new DormandPrince()).run(0.1, 100)));
    assertThat(failure).hasMessageContaining("x became not a number");
    Location.AtStep where = (Location.AtStep) failure.problems().getFirst().where();
    assertThat(where.time()).isCloseTo(2.5, within(1e-9));
  }

  @Test
  void aResetThatLeavesTheConditionTrueIsReported() {
    NeuronSpec spec =
        NeuronSpec.named("endless")
            .state("x", "1", "0", "x")
            .equation("dx/dt = 1/(1 ms)")
            .spikeWhen("x > 1")
            .reset("x = 2")
            .build();
    assertThat(
            catchThrowableOfType(
                HillockException.class,
                () -> Recording.of(Plans.of(spec, 1, new DormandPrince()).run(0.1, 100))))
        .hasMessageContaining("still holds after the reset");
  }

  @Test
  void aResetToTheVeryThresholdIsReported() {
    NeuronSpec spec =
        NeuronSpec.named("trembling")
            .state("x", "1", "0", "x")
            .equation("dx/dt = 1/(1 ms)")
            .spikeWhen("x > 1")
            .reset("x = 1")
            .build();
    assertThat(
            catchThrowableOfType(
                HillockException.class,
                () -> Recording.of(Plans.of(spec, 1, new DormandPrince()).run(0.1, 100))))
        .hasMessageContaining("fires more than 100000 times within one step of 0.1 ms");
  }

  @Test
  void refusesAConditionWithoutSides() {
    NeuronSpecBuilder spec =
        NeuronSpec.named("equal")
            .state("x", "1", "0", "x")
            .equation("dx/dt = 1/(1 ms)")
            .spikeWhen("not (x == 1)")
            .reset("x = 0");
    assertThat(
            catchThrowableOfType(
                HillockException.class,
                () -> Compiler.compile(Plans.of(spec.build(), 1, new DormandPrince()).run(0.1, 1))))
        .hasMessageContaining("cannot be located")
        .hasMessageContaining("\"rk4\"");
  }

  @Test
  void saysWhatWasChosen() {
    CompiledPopulation population = Compiler.compile(lif().run(0.1, 1)).populations().getFirst();
    assertThat(population.notes()).anyMatch(note -> note.contains("sub-steps of its own"));
    assertThat(population.equations()).contains("7 stages of order 5").doesNotContain("one step");
    assertThat(population.bytecode()).contains("watch");
  }

  /** Neurons know nothing of each other, so neither partitions nor sizes change a bit. */
  @Test
  void theBitsAreTheSameForAnyNumberOfThreads() {
    int size = 2000;
    Plans plans =
        Plans.of(TestModels.adaptiveExponential(), size, new DormandPrince())
            .parameter("C", i -> 0.2 + 1e-5 * i)
            .initial("v", i -> -70 + 0.005 * i)
            .drive("I", Plans.step(1.6, 0.43, 8.2))
            .drive("v", new Pulses(new double[] {1, 5.1}, new double[] {10, 25}))
            .record("w", 20);
    CompiledRun compiled = Compiler.compile(plans.run(0.1, 120));
    Recording one = new Recording();
    Map<String, double[]> states = Map.of();
    for (int threads : new int[] {1, 2, 3}) {
      Recording recording = new Recording();
      try (Simulation simulation = compiled.start(threads)) {
        assertThat(simulation.notes().getFirst())
            .endsWith(threads == 1 ? "one thread" : threads + " threads");
        simulation.advance(60, recording);
        simulation.advance(60, recording);
        Map<String, double[]> found =
            Map.of("v", simulation.state(0, "v"), "w", simulation.state(0, "w"));
        if (threads == 1) {
          one = recording;
          states = found;
        }
        assertThat(recording.timed()).hasSizeGreaterThan(2 * size).isEqualTo(one.timed());
        assertThat(recording.samples(0, 0).get(100L)).isEqualTo(one.samples(0, 0).get(100L));
        for (String state : states.keySet()) {
          assertThat(Arrays.equals(found.get(state), states.get(state))).as(state).isTrue();
        }
      }
    }
  }
}

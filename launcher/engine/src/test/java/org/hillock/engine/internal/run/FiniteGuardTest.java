package org.hillock.engine.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import org.hillock.api.HillockException;
import org.hillock.api.HillockException.Category;
import org.hillock.api.Location;
import org.hillock.api.input.Stimulus;
import org.hillock.api.model.NeuronSpec;
import org.hillock.engine.Compiler;
import org.hillock.engine.Plans;
import org.hillock.engine.Recording;
import org.hillock.integrators.implicit.BackwardEuler;
import org.hillock.integrators.rungekutta.Euler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiniteGuardTest {
  private static final double DT = 0.1;

  /**
   * dx/dt = x^2 by Euler: neuron i starts at x_0 and passes the largest number after a known count
   * of steps.
   */
  private static NeuronSpec explosive() {
    return NeuronSpec.named("explosive")
        .parameter("r", "1 1/ms", "rate")
        .input("I", "1/ms", "nothing in particular")
        .state("y", "1", "0", "bystander")
        .state("x", "1", "1", "what explodes")
        .equation("dx/dt = r*x*x + I")
        .spikeWhen("x > 2 and x < 3")
        .build();
  }

  private static long stepsUntilInfinite(double start) {
    double x = start;
    long steps = 0;
    while (x < Double.POSITIVE_INFINITY) {
      x = x + DT * (x * x);
      steps++;
    }
    return steps;
  }

  private static Plans plans() {
    return Plans.of(explosive(), 3, new Euler()).initial("x", i -> i == 1 ? 1 : -0.0);
  }

  private static HillockException failure(Plans plans, long steps, Recording recording) {
    return catchThrowableOfType(
        HillockException.class,
        () -> Compiler.compile(plans.run(DT, steps)).start().advance(steps, recording));
  }

  @ParameterizedTest
  @ValueSource(longs = {40, 1023, 1024, 1025, 5000})
  void namesNeuronStateTimeAndEquation(long steps) {
    HillockException failure = failure(plans(), steps, new Recording());
    assertThat(failure.category()).isEqualTo(Category.USER);
    Location.AtStep where = (Location.AtStep) failure.problems().getFirst().where();
    assertThat(where).isEqualTo(new Location.AtStep("cell", 1, stepsUntilInfinite(1) * DT, "x"));
    assertThat(failure)
        .hasMessageContaining("x became infinite: dx/dt = r*x*x + I")
        .hasMessageContaining("a smaller step may do");
  }

  /** 1 - dt r, the pivot of backward Euler for x' = r x, is zero where r is 1/dt: in neuron 2. */
  @Test
  void aPivotThatVanishesIsNamedLikeAnyOtherInfinity() {
    NeuronSpec growing =
        NeuronSpec.named("growing")
            .parameter("r", "1 1/ms", "rate")
            .state("y", "1", "1", "bystander")
            .state("x", "1", "1", "what grows")
            .equation("dy/dt = -y/(1 ms)")
            .equation("dx/dt = r*x")
            .build();
    Plans plans = Plans.of(growing, 3, new BackwardEuler()).parameter("r", i -> i == 2 ? 4 : 1);
    HillockException failure =
        catchThrowableOfType(
            HillockException.class,
            () -> Compiler.compile(plans.run(0.25, 40)).start().advance(40, new Recording()));
    assertThat(failure.problems().getFirst().where())
        .isEqualTo(new Location.AtStep("cell", 2, 0.25, "x"));
    assertThat(failure).hasMessageContaining("x became infinite: dx/dt = r*x");
  }

  @Test
  void whatWasRecordedBeforeStaysValid() {
    Recording recording = new Recording();
    failure(plans().record("x", 1), 5000, recording);
    assertThat(recording.spikes(0, 1)).hasSize(1);
    long last = stepsUntilInfinite(1) - 1;
    assertThat(recording.samples(0, 0).get(last)[1]).isFinite();
  }

  @Test
  void aDriveThatCannotBeAskedAgainLeavesAnInterval() {
    Stimulus.Current computed =
        (window, start, end) -> Arrays.fill(start, window.step() < 1500 ? 0 : Double.NaN);
    HillockException failure =
        failure(
            Plans.of(explosive(), 1, new Euler()).initial("x", i -> -1).drive("I", computed),
            5000,
            new Recording());
    assertThat(failure)
        .hasMessageContaining("x became not a number (between t = 102.4 ms and t = 204.8 ms)");
  }

  @Test
  void aRunThatStaysFiniteIsLeftAlone() {
    Recording.of(Plans.of(explosive(), 2, new Euler()).initial("x", i -> -1 - i).run(DT, 3000));
  }
}

package org.hillock.integrators.implicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.NeuronSpecBuilder;
import org.hillock.tck.Equations;
import org.hillock.tck.IntegratorContract;
import org.hillock.tck.Interpreter;
import org.hillock.tck.PortValues;
import org.hillock.tck.PulseAmounts;
import org.junit.jupiter.api.Test;

/** What holds for every implicit integrator. */
interface ImplicitContract extends IntegratorContract {
  /**
   * The factor by which a step changes x' = a x.
   *
   * @param z dt a
   * @return R(z)
   */
  double growth(double z);

  @Test
  default void aDecayHasTheMethodsClosedFormAtAnyStep() {
    for (double step : new double[] {0.01, 0.1, 1, 10, 100, 1000}) {
      Interpreter run = run(decay(), step);
      for (int n = 1; n <= 20; n++) {
        run.advance();
        // A change that nearly cancels the state rounds like the state, not like what is left.
        double rounding = 1e-15 * Math.max(1, step);
        assertThat(run.state("x")).isCloseTo(Math.pow(growth(-step), n), within(rounding));
      }
    }
  }

  private static NeuronSpec decay() {
    return NeuronSpec.named("decay")
        .parameter("tau", "1 ms", "time constant")
        .state("x", "1", "1", "what decays")
        .equation("dx/dt = -x/tau")
        .build();
  }

  /** A step of a hundred fast time constants, fifty times what explicit Euler bears. */
  @Test
  default void aStiffSystemFollowsItsSlowPart() {
    NeuronSpec stiff =
        NeuronSpec.named("stiff")
            .state("x", "1", "2", "fast")
            .state("y", "1", "0", "slow")
            .equation("dx/dt = (y - x)*1000/(1 ms)")
            .equation("dy/dt = (3 - y)/(20 ms)")
            .build();
    Interpreter run = run(stiff, 0.1);
    for (int n = 1; n <= 1000; n++) {
      run.advance();
      assertThat(run.state("x")).isBetween(-4.0, 4.0);
    }
    assertThat(run.state("y")).isCloseTo(3 * (1 - Math.exp(-5)), within(2e-3));
  }

  /** x' = -I x with I = t: linear with a coefficient that changes within the step. */
  @Test
  default void aCoefficientThatChangesWithTimeIsTakenWhereTheMethodTakesIt() {
    NeuronSpec spec =
        NeuronSpec.named("timed")
            .input("I", "1/ms", "a rate")
            .state("x", "1", "1", "what decays")
            .equation("dx/dt = -I*x")
            .build();
    double step = 0.5;
    PortValues rate = (port, n, fraction) -> (n + fraction) * step;
    Interpreter run =
        new Interpreter(spec, integrator(), step, Map.of(), Map.of(), rate, PulseAmounts.NONE);
    run.advance();
    run.advance();
    assertThat(run.state("x")).isCloseTo(timed(0, 0.5, step) * timed(0.5, 1, step), within(1e-15));
  }

  /**
   * The factor of one step of x' = -r x for a rate that differs between the step's ends.
   *
   * @param start the rate at the start
   * @param end the rate at the end
   * @param step dt
   * @return the factor
   */
  double timed(double start, double end, double step);

  /** x' = x^2: beyond a growth of one power of e per step, a tangent's pole would lead it down. */
  @Test
  default void anUpstrokeFasterThanTheStepStaysAnUpstroke() {
    NeuronSpec upstroke =
        NeuronSpec.named("upstroke")
            .parameter("tau", "1 ms", "time constant")
            .state("x", "1", "1", "what grows")
            .equation("dx/dt = x*x/tau")
            .build();
    Interpreter run = run(upstroke, 0.1);
    double before = run.state("x");
    for (int i = 0; i < 14; i++) {
      run.advance();
      assertThat(run.state("x")).isGreaterThan(before);
      before = run.state("x");
    }
    assertThat(before).isGreaterThan(1000);
  }

  @Test
  default void refusesNoiseAndSaysWhatWouldDo() {
    NeuronSpec noisy =
        NeuronSpec.named("noisy")
            .parameter("tau", "10 ms", "time constant")
            .state("v", "mV", "0 mV", "potential")
            .equation("dv/dt = -v/tau + 1 mV*xi/sqrt(tau)")
            .build();
    Scheme.Refused refused = refused(noisy);
    assertThat(refused.equation()).contains("dv/dt");
    assertThat(refused.reason()).contains(integrator().name()).contains("noise");
    assertThat(refused.remedy()).contains("stochastic");
  }

  @Test
  default void refusesManyStatesThatAllDependOnEachOther() {
    int n = 60;
    List<String> names = IntStream.range(0, n).mapToObj(i -> "x" + i).toList();
    NeuronSpecBuilder builder = NeuronSpec.named("knot");
    String sum = String.join(" + ", names);
    names.forEach(name -> builder.state(name, "1", "0", name));
    names.forEach(name -> builder.equation("d" + name + "/dt = -(" + sum + ")/(1 ms)"));
    assertThat(refused(builder.build()).reason()).contains("60 states").contains("20000");
  }

  private Scheme.Refused refused(NeuronSpec spec) {
    return (Scheme.Refused) integrator().discretize(Equations.of(spec, List.of()));
  }

  /** A neuron without inputs. */
  default Interpreter run(NeuronSpec spec, double step) {
    return new Interpreter(
        spec, integrator(), step, Map.of(), Map.of(), PortValues.NONE, PulseAmounts.NONE);
  }
}

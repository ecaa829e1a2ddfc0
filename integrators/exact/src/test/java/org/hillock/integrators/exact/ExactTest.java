package org.hillock.integrators.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Parser;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Recommendation;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.NeuronSpecBuilder;
import org.hillock.tck.Equations;
import org.hillock.tck.IntegratorContract;
import org.hillock.tck.Interpreter;
import org.hillock.tck.PortValues;
import org.hillock.tck.PulseAmounts;
import org.junit.jupiter.api.Test;

class ExactTest implements IntegratorContract {
  @Override
  public Integrator integrator() {
    return new Exact();
  }

  private static NeuronSpecBuilder membrane() {
    return NeuronSpec.named("membrane")
        .parameter("tau_m", "20 ms", "tau_m")
        .parameter("tau_s", "20 ms", "tau_s")
        .parameter("R", "100 MOhm", "R")
        .parameter("E_L", "-70 mV", "E_L")
        .input("I", "nA", "I")
        .state("v", "mV", "E_L", "v");
  }

  private static Scheme scheme(NeuronSpecBuilder builder) {
    return new Exact().discretize(Equations.of(builder.build(), List.of()));
  }

  private static String reason(NeuronSpecBuilder builder) {
    return ((Scheme.Refused) scheme(builder)).reason();
  }

  @Test
  void takesAMembraneApartIntoMatrixAndForcing() {
    Scheme.Linear linear =
        (Scheme.Linear) scheme(membrane().equation("dv/dt = (E_L - v + R*I)/tau_m"));

    assertThat(linear.matrix()).isEqualTo(List.of(List.of(parsed("-1/tau_m"))));
    assertThat(linear.forcing()).isEqualTo(List.of(parsed("(E_L + R*I)/tau_m")));
  }

  private static Expr parsed(String text) {
    return Parser.parse(text).expr().orElseThrow();
  }

  /** A step of two time constants: nothing is lost, however large the step. */
  @Test
  void isExactForAConstantInputAtAnyStep() {
    NeuronSpec spec = membrane().equation("dv/dt = (E_L - v + R*I)/tau_m").build();
    Interpreter neuron =
        new Interpreter(
            spec,
            new Exact(),
            40,
            Map.of(),
            Map.of(),
            (port, step, fraction) -> 0.2,
            PulseAmounts.NONE);
    neuron.advance();

    assertThat(neuron.state("v")).isCloseTo(-70 + 20 * (1 - Math.exp(-2)), within(1e-12));
  }

  /**
   * Equal time constants, where the formula with a difference of rates in its denominator fails.
   */
  @Test
  void isExactForACurrentThatDecaysAsFastAsTheMembrane() {
    NeuronSpec spec =
        membrane()
            .state("s", "nA", "0.5 nA", "s")
            .equation("dv/dt = (E_L - v + R*s)/tau_m")
            .equation("ds/dt = -s/tau_s")
            .build();
    Interpreter neuron =
        new Interpreter(
            spec, new Exact(), 1, Map.of(), Map.of(), PortValues.NONE, PulseAmounts.NONE);
    for (int n = 0; n < 30; n++) {
      neuron.advance();
    }

    assertThat(neuron.state("v")).isCloseTo(-70 + 50 * 1.5 * Math.exp(-1.5), within(1e-11));
  }

  @Test
  void refusesWhatIsNotLinearAndSaysInWhat() {
    assertThat(reason(membrane().equation("dv/dt = exp(v/(1 mV))*R*I/tau_m")))
        .isEqualTo("dv/dt is not linear in v");
    assertThat(
            reason(
                membrane()
                    .state("w", "1", "0", "w")
                    .equation("dv/dt = w*(E_L - v)/tau_m")
                    .equation("dw/dt = -w/tau_s")))
        .isEqualTo("dv/dt is not linear in v and w together");
  }

  @Test
  void refusesFactorsThatChangeWithTime() {
    assertThat(reason(membrane().equation("dv/dt = -v*I/(tau_m*1 nA)")))
        .isEqualTo("in dv/dt the factor of v depends on I, which changes with time");
    assertThat(reason(membrane().equation("dv/dt = -v*t/tau_m^2"))).contains("depends on t");
  }

  @Test
  void refusesNoiseAndDoesNotSendToAnIntegratorThatRefusesItToo() {
    NeuronSpec noisy = membrane().equation("dv/dt = (E_L - v)/tau_m + 1 mV/sqrt(tau_m)*xi").build();
    assertThat(new Exact().discretize(Equations.of(noisy, List.of())))
        .isInstanceOfSatisfying(
            Scheme.Refused.class,
            refused -> {
              assertThat(refused.reason()).contains("noise xi");
              assertThat(refused.remedy()).contains("stochastic").doesNotContain("rk4");
            });
  }

  @Test
  void recommendsItselfForWhatItTakesOnly() {
    assertThat(recommended(membrane().equation("dv/dt = (E_L - v + R*I)/tau_m")))
        .contains(
            new Recommendation(
                Recommendation.EXACT,
                "the equations are linear with constant coefficients, so its steps are exact"));
    assertThat(recommended(membrane().equation("dv/dt = exp(v/(1 mV))*R*I/tau_m"))).isEmpty();
    assertThat(recommended(membrane().equation("dv/dt = -v*t/tau_m^2"))).isEmpty();
    assertThat(recommended(membrane().equation("dv/dt = (E_L - v)/tau_m + 1 mV/sqrt(tau_m)*xi")))
        .isEmpty();
  }

  private static Optional<Recommendation> recommended(NeuronSpecBuilder builder) {
    return new Exact().recommendation(Equations.of(builder.build(), List.of()));
  }
}

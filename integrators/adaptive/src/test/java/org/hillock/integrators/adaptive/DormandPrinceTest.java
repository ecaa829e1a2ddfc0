package org.hillock.integrators.adaptive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.model.NeuronSpec;
import org.hillock.tck.Equations;
import org.hillock.tck.IntegratorContract;
import org.junit.jupiter.api.Test;

class DormandPrinceTest implements IntegratorContract {
  @Override
  public Integrator integrator() {
    return new DormandPrince();
  }

  private static EquationSystem system(String equation) {
    return Equations.of(
        NeuronSpec.named("decay").state("x", "1", "1", "x").equation(equation).build(), List.of());
  }

  @Test
  void itsLastDerivativeServesTheNextStep() {
    Scheme.Continuous scheme =
        (Scheme.Continuous) integrator().discretize(system("dx/dt = -x/(5 ms)"));
    assertThat(scheme.pair().firstSameAsLast()).isTrue();
  }

  @Test
  void refusesNoise() {
    assertThat(integrator().discretize(system("dx/dt = -x/(5 ms) + 0.1/sqrt(5 ms)*xi")))
        .isInstanceOfSatisfying(
            Scheme.Refused.class, refused -> assertThat(refused.reason()).contains("noise xi"));
  }

  /** Sub-steps cost more than steps: whoever wants them says so. */
  @Test
  void isTakenByNameOnly() {
    assertThat(integrator().recommendation(system("dx/dt = -x/(5 ms)"))).isEmpty();
  }
}

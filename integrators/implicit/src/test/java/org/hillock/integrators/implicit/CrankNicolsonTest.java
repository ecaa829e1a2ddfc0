package org.hillock.integrators.implicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronSpec;
import org.hillock.tck.Interpreter;
import org.hillock.tck.PortValues;
import org.hillock.tck.PulseAmounts;
import org.junit.jupiter.api.Test;

class CrankNicolsonTest implements ImplicitContract {
  @Override
  public Integrator integrator() {
    return new CrankNicolson();
  }

  @Override
  public double growth(double z) {
    return (1 + z / 2) / (1 - z / 2);
  }

  @Override
  public double timed(double start, double end, double step) {
    return (1 - step * start / 2) / (1 + step * end / 2);
  }

  /** A pendulum keeps its energy: R(iw) has the modulus one. */
  @Test
  void anOscillationNeitherGrowsNorDecays() {
    NeuronSpec oscillator =
        NeuronSpec.named("oscillator")
            .state("x", "1", "1", "x")
            .state("y", "1", "0", "y")
            .equation("dx/dt = y/(2 ms)")
            .equation("dy/dt = -x/(2 ms)")
            .build();
    Interpreter run = run(oscillator, 1);
    for (int n = 0; n < 1000; n++) {
      run.advance();
      assertThat(Math.hypot(run.state("x"), run.state("y"))).isCloseTo(1, within(1e-12));
    }
  }

  /** x' = -x^2 r(t), r a sine in t and in a port: x = 1/(1 + 2 (1 - cos t)) for the sum of both. */
  @Test
  void isOfOrderTwoWhereTheSlopeChangesWithStateTimeAndInput() {
    double ratio = errorOfProduct(100) / errorOfProduct(200);
    assertThat(ratio).isCloseTo(4, within(0.1));
  }

  private double errorOfProduct(int steps) {
    NeuronSpec spec =
        NeuronSpec.named("product")
            .input("I", "1/ms", "a rate")
            .state("x", "1", "1", "what decays")
            .equation("dx/dt = -x*x*(I + sin(t/(1 ms))/(1 ms))")
            .build();
    double step = 3.0 / steps;
    PortValues rate = (port, n, fraction) -> Math.sin((n + fraction) * step);
    Interpreter run =
        new Interpreter(spec, integrator(), step, Map.of(), Map.of(), rate, PulseAmounts.NONE);
    for (int n = 0; n < steps; n++) {
      run.advance();
    }
    return Math.abs(run.state("x") - 1 / (1 + 2 * (1 - Math.cos(3))));
  }
}

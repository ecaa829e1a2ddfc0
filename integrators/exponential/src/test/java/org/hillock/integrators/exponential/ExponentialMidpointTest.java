package org.hillock.integrators.exponential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronSpec;
import org.hillock.tck.Interpreter;
import org.junit.jupiter.api.Test;

class ExponentialMidpointTest implements ExponentialContract {
  @Override
  public Integrator integrator() {
    return new ExponentialMidpoint();
  }

  /** x' = x^2: at x = 11 the tangent at the middle of the step, followed back, points down. */
  @Test
  void anUpstrokeFasterThanTheStepStaysAnUpstroke() {
    NeuronSpec upstroke =
        NeuronSpec.named("upstroke")
            .parameter("tau", "1 ms", "time constant")
            .state("x", "1", "1", "what grows")
            .equation("dx/dt = x*x/tau")
            .build();
    Interpreter run = run(upstroke, 0.1);
    double before = run.state("x");
    for (int i = 0; i < 12; i++) {
      run.advance();
      assertThat(run.state("x")).isGreaterThan(before);
      before = run.state("x");
    }
    assertThat(before).isGreaterThan(100);
  }

  /** x = exp(2 - 2 exp(-t/2)) at 2 ms: a quarter of the error for half the step. */
  @Test
  void whatGrowsIsOfOrderTwoAlsoWhereAnotherStateSetsTheGrowth() {
    double ratio = errorOfGrowth(0.02) / errorOfGrowth(0.01);
    assertThat(ratio).isCloseTo(4, within(0.2));
  }

  private double errorOfGrowth(double step) {
    NeuronSpec growth =
        NeuronSpec.named("growth")
            .parameter("tau", "1 ms", "time constant")
            .state("x", "1", "1", "what grows")
            .state("y", "1", "1", "how fast")
            .equation("dx/dt = x*y/tau")
            .equation("dy/dt = -y/(2*tau)")
            .build();
    Interpreter run = run(growth, step);
    for (int i = 0; i < Math.round(2 / step); i++) {
      run.advance();
    }
    return Math.abs(run.state("x") - Math.exp(2 - 2 * Math.exp(-1)));
  }
}

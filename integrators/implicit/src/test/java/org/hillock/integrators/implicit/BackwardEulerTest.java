package org.hillock.integrators.implicit;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronSpec;
import org.hillock.tck.Interpreter;
import org.junit.jupiter.api.Test;

class BackwardEulerTest implements ImplicitContract {
  @Override
  public Integrator integrator() {
    return new BackwardEuler();
  }

  @Override
  public double growth(double z) {
    return 1 / (1 - z);
  }

  @Override
  public double timed(double start, double end, double step) {
    return 1 / (1 + step * end);
  }

  /** Fifty time constants in one step, and still from one side. */
  @Test
  void whatIsFasterThanTheStepRelaxesWithoutSwinging() {
    NeuronSpec membrane =
        NeuronSpec.named("membrane")
            .parameter("tau", "2 ms", "time constant")
            .parameter("E_L", "-70 mV", "resting potential")
            .state("v", "mV", "-20 mV", "potential")
            .equation("dv/dt = (E_L - v)/tau")
            .build();
    Interpreter run = run(membrane, 100);
    double before = run.state("v");
    for (int n = 0; n < 6; n++) {
      run.advance();
      assertThat(run.state("v")).isLessThan(before).isGreaterThan(-70);
      before = run.state("v");
    }
  }
}

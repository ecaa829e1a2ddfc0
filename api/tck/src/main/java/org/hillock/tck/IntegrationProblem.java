package org.hillock.tck;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronSpec;

/**
 * A problem with an analytic solution.
 *
 * @param spec the equations
 * @param input the input I as a function of time in ms
 * @param state the state that is compared
 * @param solution its value as a function of time in ms
 * @param duration ms
 * @param linearInput whether everything that forces it is linear in time
 */
record IntegrationProblem(
    NeuronSpec spec,
    DoubleUnaryOperator input,
    String state,
    DoubleUnaryOperator solution,
    double duration,
    boolean linearInput) {

  /** The greatest error on the way, at some number of steps. */
  double error(Integrator integrator, int steps) {
    double dt = duration / steps;
    PortValues ports = (port, step, fraction) -> input.applyAsDouble((step + fraction) * dt);
    Interpreter neuron =
        new Interpreter(spec, integrator, dt, Map.of(), Map.of(), ports, PulseAmounts.NONE);
    double error = 0;
    for (int n = 1; n <= steps; n++) {
      neuron.advance();
      error = Math.max(error, Math.abs(neuron.state(state) - solution.applyAsDouble(n * dt)));
    }
    return error;
  }

  @Override
  public String toString() {
    return spec.name();
  }
}

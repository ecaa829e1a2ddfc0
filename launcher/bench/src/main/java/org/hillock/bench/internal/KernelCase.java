package org.hillock.bench.internal;

import java.util.Arrays;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.State;
import org.hillock.api.unit.Quantity;
import org.hillock.engine.Simulation;
import org.hillock.engine.plan.Column;
import org.hillock.integrators.exact.Exact;
import org.hillock.integrators.exponential.ExponentialEuler;
import org.hillock.integrators.rungekutta.RungeKutta4;
import org.hillock.models.hodgkinhuxley.HodgkinHuxley;
import org.hillock.models.integrateandfire.DynamicThreshold;
import org.hillock.models.integrateandfire.LeakyIntegrateAndFire;
import org.hillock.models.membrane.PassiveMembrane;

/** A shipped model under a shipped integrator, with its default parameters. */
public enum KernelCase {
  MEMBRANE_EXACT(new PassiveMembrane(), new Exact()),
  MEMBRANE_RK4(new PassiveMembrane(), new RungeKutta4()),
  LIF_EXACT(new LeakyIntegrateAndFire(), new Exact()),
  DYNAMIC_THRESHOLD_EXACT(new DynamicThreshold(), new Exact()),
  HODGKIN_HUXLEY_EXPONENTIAL(new HodgkinHuxley(), new ExponentialEuler(), 0.01),
  HODGKIN_HUXLEY_RK4(new HodgkinHuxley(), new RungeKutta4(), 0.01);

  private final SinglePopulation population;

  KernelCase(NeuronModel model, Integrator integrator) {
    this(model, integrator, 0.1);
  }

  KernelCase(NeuronModel model, Integrator integrator, double stepMs) {
    // twice the rheobase of an integrate-and-fire neuron; 20 uA/cm^2 for an axon: all fire
    this.population = new SinglePopulation(model, integrator, stepMs, Quantity.parse("0.4 nA"));
  }

  /** What the results call it. */
  String title() {
    return population.title();
  }

  /** Compiles the case and starts it. */
  Simulation start(int neurons) {
    return population.start(neurons, state -> initial(state, neurons));
  }

  /** Potentials between rest and 20 mV above it, so that not all neurons fire at once. */
  private Column initial(State state, int neurons) {
    double value = population.resting(state);
    double spread = state.name().equals("v") ? 20.0 / neurons : 0;
    double[] values = new double[neurons];
    Arrays.setAll(values, i -> value + i * spread);
    return new Column(values);
  }
}

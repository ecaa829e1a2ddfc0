package org.hillock.bench.internal;

import java.util.OptionalDouble;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.unit.Quantity;
import org.hillock.integrators.exact.Exact;
import org.hillock.integrators.exponential.ExponentialEuler;
import org.hillock.integrators.rungekutta.Euler;
import org.hillock.integrators.rungekutta.RungeKutta4;
import org.hillock.models.adaptive.AdaptiveExponential;
import org.hillock.models.hodgkinhuxley.HodgkinHuxley;
import org.hillock.models.integrateandfire.LeakyIntegrateAndFire;

/**
 * A kernel that all peers compute: the same equations, parameters, method, step and input. The
 * peers know it by its name. Integrate-and-fire neurons fire some ten times a second; the axon has
 * no rates that low.
 */
enum PeerCase {
  LIF_EXACT(new LeakyIntegrateAndFire(), new Exact(), 0.1, "0.201 nA", 100_000_000, 2),
  ADEX_EXPONENTIAL_EULER(
      new AdaptiveExponential(), new ExponentialEuler(), 0.1, "0.07 nA", 20_000_000, 4),
  ADEX_EULER(new AdaptiveExponential(), new Euler(), 0.1, "0.07 nA", 40_000_000, Double.NaN),
  HODGKIN_HUXLEY_EXPONENTIAL_EULER(
      new HodgkinHuxley(), new ExponentialEuler(), 0.01, "0.2 nA", 10_000_000, 5),
  HODGKIN_HUXLEY_RK4(new HodgkinHuxley(), new RungeKutta4(), 0.01, "0.2 nA", 5_000_000, 4);

  /** A step costs Brian2's program as much as some hundred neurons, whatever it computes. */
  private static final int BRIANS_STEP = 100;

  private static final int STEP = 20;

  private final SinglePopulation population;
  private final long neuronSteps;
  private final double target;

  PeerCase(
      NeuronModel model,
      Integrator integrator,
      double stepMs,
      String current,
      long neuronSteps,
      double target) {
    this.population = new SinglePopulation(model, integrator, stepMs, Quantity.parse(current));
    this.neuronSteps = neuronSteps;
    this.target = target;
  }

  /** What is simulated. */
  SinglePopulation population() {
    return population;
  }

  /** How many times as fast as Brian2's program it is to be. */
  OptionalDouble target() {
    return Double.isNaN(target) ? OptionalDouble.empty() : OptionalDouble.of(target);
  }

  /** How many steps one measurement makes: some tenths of a second. */
  long steps(Peer peer, int neurons) {
    return neuronSteps / (neurons + (peer.isBrian() ? BRIANS_STEP : STEP)) + 1;
  }
}

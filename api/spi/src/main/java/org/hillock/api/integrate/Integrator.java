package org.hillock.api.integrate;

import org.hillock.api.Named;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Turns equations into the scheme of one step. Pure: equal systems give equal schemes.
 *
 * @since 1.0
 */
@ConsumerType
public interface Integrator extends Named {
  /**
   * Discretizes a system.
   *
   * <p>Called when a run is compiled, on any thread; twice for a neuron with refractoriness: once
   * as it is and once with the clamped states' derivatives set to zero.
   *
   * @param system the equations
   * @return statements, matrices, or a refusal whose reason is shown to the user
   */
  Scheme discretize(EquationSystem system);

  /**
   * The order of convergence on smooth problems; the kit measures it.
   *
   * @return at least 1; {@link Integer#MAX_VALUE} for a scheme that is exact on what it accepts
   */
  int order();
}

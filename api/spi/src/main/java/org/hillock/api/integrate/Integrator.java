package org.hillock.api.integrate;

import java.util.Optional;
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
   * @return statements, matrices, a method, or a refusal whose reason is shown to the user
   */
  Scheme discretize(EquationSystem system);

  /**
   * The order of convergence on smooth problems; the kit measures it.
   *
   * @return at least 1; {@link Integer#MAX_VALUE} for a scheme that is exact on what it accepts
   */
  int order();

  /**
   * Whether this integrator is a good choice for a system; asked when a pipeline names none. The
   * highest rank among the installed integrators wins, then the first name.
   *
   * @param system the equations, without clamping
   * @return a rank with its reason; empty for an integrator that is only taken by name, or that
   *     would refuse the system
   */
  default Optional<Recommendation> recommendation(EquationSystem system) {
    return Optional.empty();
  }
}

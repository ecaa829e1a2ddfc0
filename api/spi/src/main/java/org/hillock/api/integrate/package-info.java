/**
 * How equations become the program of one step.
 *
 * <p>An {@link org.hillock.api.integrate.Integrator} is a pure function from an {@link
 * org.hillock.api.integrate.EquationSystem} to a {@link org.hillock.api.integrate.Scheme}:
 * statements, matrices for a propagator or for a system to solve in every step, an adaptive method,
 * or a refusal. There are no arrays and no loops in it, so an integrator cannot be slow; the engine
 * executes each kind of scheme.
 */
@Export
@Version("1.0.0")
package org.hillock.api.integrate;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

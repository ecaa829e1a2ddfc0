/**
 * Numerics whose bits are the same on every machine, on every thread count and in every compiler
 * tier.
 *
 * <p>{@link org.hillock.api.math.Elementary} has the elementary functions; start there. {@link
 * org.hillock.api.math.ElementaryConstants} has their constants, for generators of vector code.
 * {@link org.hillock.api.math.MatrixExponential} is e^A of a small dense matrix. {@link
 * org.hillock.api.math.Propagator} is the exact step of x' = A x + f(t) with f linear within the
 * step. All of it is pure, without state, and needs nothing but the JDK.
 */
@Export
@Version("1.0.0")
package org.hillock.api.math;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/**
 * Randomness that depends on keys and never on the order of calls.
 *
 * <p>{@link org.hillock.engine.random.Philox} turns a key (seed, entity, stream) into a stream of
 * numbers of its own; {@link org.hillock.engine.random.Draws} draws parameters and initial values
 * from distributions with it.
 */
@Export
@Version("1.0.0")
package org.hillock.engine.random;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

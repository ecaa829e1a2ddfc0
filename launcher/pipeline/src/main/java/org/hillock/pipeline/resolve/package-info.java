/**
 * Names become extensions, text becomes numbers: from a {@link
 * org.hillock.pipeline.spec.PipelineSpec} to a {@link org.hillock.pipeline.plan.Plan}.
 *
 * <p>{@link org.hillock.pipeline.resolve.Resolver#resolve} is the one way in. Every section of a
 * file has a resolver of its own; what cannot be resolved is reported and left out, so that the
 * rest is still checked and no second problem follows from a first.
 */
@Export
@Version("1.0.0")
package org.hillock.pipeline.resolve;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/**
 * A pipeline whose names are extensions and whose texts are numbers: the {@link
 * org.hillock.pipeline.plan.Plan} that the resolver makes of a file, for the engine to compile and
 * the analysis to follow.
 */
@Export
@Version("1.0.0")
package org.hillock.pipeline.plan;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
